/**
 * Tells React of what was typed or chosen before the page lived, as if it happened now: a box that React leads would
 * show what its screen does not know of, and be emptied with the screen's next look.
 */
export function handOver(touched: Iterable<EventTarget>): void {
  for (const field of touched) {
    if (!(field instanceof HTMLElement) || !field.isConnected) continue;
    // A chosen file can't be put in again, and needs not: React hears of it by the event alone.
    if (field instanceof HTMLSelectElement || isFile(field))
      field.dispatchEvent(new Event('change', { bubbles: true }));
    else if (field instanceof HTMLTextAreaElement) typeAgain(field, HTMLTextAreaElement.prototype);
    else if (!(field instanceof HTMLInputElement)) continue;
    else if (field.type !== 'checkbox' && field.type !== 'radio') typeAgain(field, HTMLInputElement.prototype);
    else if (field.checked !== field.defaultChecked) {
      field.checked = field.defaultChecked;
      field.click();
    }
  }
}

const isFile = (field: HTMLElement) => field instanceof HTMLInputElement && field.type === 'file';

/** React compares with what it last saw set on the element itself; the prototype's setter goes past it. */
function typeAgain(box: HTMLInputElement | HTMLTextAreaElement, prototype: object): void {
  const typed = box.value;
  if (typed === box.defaultValue) return;
  box.value = box.defaultValue;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(box, typed);
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
