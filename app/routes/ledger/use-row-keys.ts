import { useLocation, useNavigationType } from '@remix-run/react';
import { type KeyboardEvent, type RefObject, useEffect } from 'react';

/** Marks the links that the arrow keys go through. */
export const rowMark = { 'data-row': '' };

/**
 * ↓ leads from a box of the form to the first bicycle, ↑↓ from one to the next, Enter (the link's own)
 * opens it. Lists, dates and open menus keep their arrow keys.
 */
export function useRowKeys(screen: RefObject<HTMLElement | null>) {
  return (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (event.defaultPrevented || !leavesArrowsAlone(event.target)) return;
    const rows = rowsOf(screen.current);
    const present = event.target instanceof HTMLElement ? rows.indexOf(event.target) : -1;
    const next = event.key === 'ArrowDown' ? rows[present + 1] : rows[present - 1];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
}

/** A search ends on its first bicycle, so that Enter twice is enough; back and reload leave the focus alone. */
export function useResultFocus(screen: RefObject<HTMLElement | null>): void {
  const { key } = useLocation();
  const isNewSearch = useNavigationType() === 'PUSH';
  // biome-ignore lint/correctness/useExhaustiveDependencies: each visit is one search
  useEffect(() => {
    if (isNewSearch) rowsOf(screen.current)[0]?.focus({ preventScroll: true });
  }, [key, isNewSearch, screen]);
}

const rowsOf = (screen: HTMLElement | null): HTMLElement[] =>
  [...(screen?.querySelectorAll<HTMLElement>('a[data-row]') ?? [])].filter(isShown);

/** The same bicycle stands in the table and in the cards; one of the two is hidden. */
const isShown = (row: HTMLElement): boolean => row.offsetParent !== null;

function leavesArrowsAlone(target: EventTarget): boolean {
  if (target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement) return false;
  if (!(target instanceof HTMLInputElement)) return true;
  return target.type === 'text' && target.getAttribute('aria-haspopup') === null;
}
