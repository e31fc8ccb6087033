import { useNavigation } from '@remix-run/react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { boxesIn, boxNames, listNames, type Typed } from './condition-names.ts';

/** The boxes as they stood when a search was asked for, and where the person was. */
type Asked = { boxes: Typed; place: Element | null };

/**
 * Brings the boxes in line with the search on screen when it becomes another one (back, a list, a saved search).
 * Between asking and answer a person goes on typing, and a busy machine draws the answer some time after the
 * address changed; so the boxes are never drawn anew: they hold their own values, and one that has changed since
 * the search was asked for keeps what it has.
 */
export function useBoxes(form: RefObject<HTMLFormElement | null>, arrived: Typed) {
  const isAsking = useNavigation().state !== 'idle';
  const asked = useRef<Asked>();
  const shown = useRef(arrived);
  const isInUse = useRef(false);
  const [boxes, setBoxes] = useState(arrived);

  const noteAsked = () => {
    if (form.current !== null) asked.current = { boxes: boxesOf(form.current), place: document.activeElement };
  };
  useEffect(() => {
    if (isAsking && asked.current === undefined) noteAsked();
  });
  useEffect(() => {
    if (form.current === null) return;
    const present = boxesOf(form.current);
    const changed = changedSince(asked.current?.boxes ?? present, present);
    isInUse.current = Object.keys(changed).length > 0 || hasMovedOn(form.current, asked.current);
    asked.current = undefined;
    if (JSON.stringify(arrived) === JSON.stringify(shown.current)) return;
    shown.current = arrived;
    const next = { ...arrived, ...changed };
    fill(form.current, next);
    setBoxes(next);
  }, [arrived, form]);

  return {
    /** What the boxes hold, as far as a search has told them. */
    boxes,
    /** For the form's `submit`, which comes before any key that follows. */
    noteAsked,
    /** Whether the person went on in the form while the search ran: the focus stays there. */
    isInUse,
  };
}

const boxesOf = (form: HTMLFormElement): Typed => boxesIn(new FormData(form));

const changedSince = (before: Typed, present: Typed): Typed =>
  Object.fromEntries(Object.entries(present).filter(([name, value]) => value !== before[name]));

const hasMovedOn = (form: HTMLFormElement, asked: Asked | undefined): boolean =>
  asked !== undefined && document.activeElement !== asked.place && isBox(form, document.activeElement);

const isBox = (form: HTMLFormElement, element: Element | null): boolean =>
  (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) && element.form === form;

/** Lists draw themselves. A box that holds its value already is left alone, with its caret and half a date. */
function fill(form: HTMLFormElement, typed: Typed): void {
  for (const name of boxNames) {
    const box = form.elements.namedItem(name);
    const isPlain = box instanceof HTMLInputElement || box instanceof HTMLSelectElement;
    if (!isPlain || (listNames as string[]).includes(name)) continue;
    const value = typed[name] ?? '';
    if (box.value !== value) box.value = value;
  }
}
