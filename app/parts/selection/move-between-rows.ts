import type { KeyboardEvent } from 'react';

/** Marks the checkboxes that the arrow keys go through. */
export const rowMark = { 'data-row': '' };

/** ↑↓ lead from one row's checkbox to the next, Home and End to the first and last; Space (its own) chooses. */
export function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('input[data-row]')];
  const present = event.target instanceof HTMLElement ? rows.indexOf(event.target) : -1;
  if (present < 0) return;
  const next = rows[nextIndex(event.key, present, rows.length)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

function nextIndex(key: string, present: number, count: number): number {
  switch (key) {
    case 'ArrowDown':
      return present + 1;
    case 'ArrowUp':
      return present - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
