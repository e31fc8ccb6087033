import type { Id } from '@bicycles/schema/ground/values';
import { useNavigationType } from '@remix-run/react';
import { type KeyboardEvent, type MutableRefObject, type RefObject, useEffect, useRef } from 'react';
import { takeOpened } from './opened-bicycle.ts';

/** Marks the links that the arrow keys go through. */
export const rowMark = (id: Id) => ({ 'data-row': id });

type Rows = {
  screen: RefObject<HTMLElement | null>;
  /** Names the search and its page. */
  page: string;
  /** Whether the person went on in the form while the search ran. */
  isInUse: RefObject<boolean>;
};

/**
 * A search, and each page of it, ends on its first bicycle, so that Enter twice is enough. ↓ leads from a box of
 * the form to the first bicycle, ↑↓ from one to the next, Space chooses it, Enter (the link's own) opens it; a
 * letter that follows the search at once still belongs to the box it was sent from. Lists, dates and open menus
 * keep their arrow keys.
 */
export function useRowKeys(rows: Rows) {
  const sentFrom = useResultFocus(rows);
  return (event: KeyboardEvent): void => {
    if (event.defaultPrevented || !(event.target instanceof HTMLElement)) return;
    const links = linksOf(rows.screen.current);
    const present = links.indexOf(event.target);
    const box = sentFrom.current;
    sentFrom.current = null;
    if (present === 0 && box?.isConnected && isTyping(event)) box.focus();
    else if (event.key === ' ' && present >= 0) chooseLine(event, event.target);
    else if (event.key === 'ArrowDown') step(event, event.target, links[present + 1]);
    else if (event.key === 'ArrowUp') step(event, event.target, links[present - 1]);
  };
}

/**
 * Back from a bicycle leads to its line; back to another search, reload and another order leave the focus alone.
 * Answers the text box that the focus came from.
 */
function useResultFocus({ screen, page, isInUse }: Rows): MutableRefObject<HTMLElement | null> {
  const isNew = useNavigationType() === 'PUSH';
  const sentFrom = useRef<HTMLElement | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page asks for the focus once
  useEffect(() => {
    const links = linksOf(screen.current);
    const first = links[0];
    const opened = takeOpened();
    const left = links.find((link) => link.dataset['row'] === opened);
    if (left !== undefined) return left.focus();
    if (!isNew || isInUse.current || first === undefined) return;
    sentFrom.current = textBox(document.activeElement);
    first.focus({ preventScroll: true });
  }, [page, screen]);
  return sentFrom;
}

const linksOf = (screen: HTMLElement | null): HTMLElement[] =>
  [...(screen?.querySelectorAll<HTMLElement>('a[data-row]') ?? [])].filter(isShown);

/** The same bicycle stands in the table and in the cards; one of the two is hidden. */
const isShown = (row: HTMLElement): boolean => row.offsetParent !== null;

const textBox = (element: Element | null): HTMLElement | null =>
  element instanceof HTMLInputElement && element.type === 'text' ? element : null;

/** A character, its correction, or a key that an input method has taken; Space is the line's own. */
const isTyping = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  !ctrlKey && !altKey && !metaKey && key !== ' ' && ([...key].length === 1 || ['Backspace', 'Process'].includes(key));

function chooseLine(event: KeyboardEvent, link: HTMLElement): void {
  event.preventDefault();
  link.closest('[data-line]')?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
}

function step(event: KeyboardEvent, from: HTMLElement, to: HTMLElement | undefined): void {
  if (to === undefined || !leavesArrowsAlone(from)) return;
  event.preventDefault();
  to.focus();
}

function leavesArrowsAlone(target: HTMLElement): boolean {
  if (target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement) return false;
  if (!(target instanceof HTMLInputElement)) return true;
  return target.type === 'checkbox' || (target.type === 'text' && target.getAttribute('aria-haspopup') === null);
}
