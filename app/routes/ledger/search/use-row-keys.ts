import { useNavigationType } from '@remix-run/react';
import { type KeyboardEvent, type RefObject, useEffect } from 'react';

/** Marks the links that the arrow keys go through. */
export const rowMark = { 'data-row': '' };

/**
 * ↓ leads from a box of the form to the first bicycle, ↑↓ from one to the next, Space chooses it, Enter (the
 * link's own) opens it. Lists, dates and open menus keep their arrow keys.
 */
export function useRowKeys(screen: RefObject<HTMLElement | null>) {
  return (event: KeyboardEvent): void => {
    if (event.defaultPrevented || !(event.target instanceof HTMLElement)) return;
    const rows = rowsOf(screen.current);
    const present = rows.indexOf(event.target);
    if (event.key === ' ' && present >= 0) {
      event.preventDefault();
      event.target.closest('[data-line]')?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (!leavesArrowsAlone(event.target)) return;
    const next = event.key === 'ArrowDown' ? rows[present + 1] : rows[present - 1];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
}

/**
 * A search, and each page of it, ends on its first bicycle, so that Enter twice is enough; back, reload and
 * another order leave the focus alone. `page` names the search and its page.
 */
export function useResultFocus(screen: RefObject<HTMLElement | null>, page: string): void {
  const isNew = useNavigationType() === 'PUSH';
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page asks for the focus once
  useEffect(() => {
    if (isNew) rowsOf(screen.current)[0]?.focus({ preventScroll: true });
  }, [page, screen]);
}

const rowsOf = (screen: HTMLElement | null): HTMLElement[] =>
  [...(screen?.querySelectorAll<HTMLElement>('a[data-row]') ?? [])].filter(isShown);

/** The same bicycle stands in the table and in the cards; one of the two is hidden. */
const isShown = (row: HTMLElement): boolean => row.offsetParent !== null;

function leavesArrowsAlone(target: HTMLElement): boolean {
  if (target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement) return false;
  if (!(target instanceof HTMLInputElement)) return true;
  return target.type === 'checkbox' || (target.type === 'text' && target.getAttribute('aria-haspopup') === null);
}
