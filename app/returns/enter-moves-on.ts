import type { KeyboardEvent } from 'react';

const fields = 'input:not([type=hidden]), select, textarea, button[type=submit]';

/**
 * Enter in a field goes to the next one instead of sending the form: money is taken by the button alone.
 * The Enter that ends a conversion stays the IME's, and a text of several lines keeps its own.
 */
export function enterMovesOn(event: KeyboardEvent<HTMLFormElement>): void {
  const { target, currentTarget } = event;
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
  event.preventDefault();
  const order = [...currentTarget.querySelectorAll<HTMLElement>(fields)].filter((field) => !field.matches(':disabled'));
  order[order.indexOf(target) + 1]?.focus();
}
