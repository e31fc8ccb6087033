/** A name for a tooltip: Leaflet reads a string as HTML, an element as it is. */
export function asText(name: string): HTMLElement {
  const element = document.createElement('span');
  element.textContent = name;
  return element;
}
