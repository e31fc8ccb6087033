import { useLocation } from '@remix-run/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { keepChoice, keptChoice } from './kept-choice.ts';

export type RowSelection = {
  /** In the order of the rows. */
  chosen: string[];
  isChosen(id: string): boolean;
  /** `isStretch` takes every row from the last one touched to this one along (Shift). */
  toggle(id: string, isStretch: boolean): void;
  chooseAll(): void;
  chooseNone(): void;
};

/**
 * Which rows of a table, named by their ids, are chosen; read again by the screen, the same rows stay as they were,
 * after a reload and Back as well. `name` tells the tables of a screen apart.
 */
export function useRowSelection(rows: readonly string[], startsWith: 'all' | 'none', name = 'rows'): RowSelection {
  const key = rows.join();
  // One list as long as the rows are the same: `toggle` stays the same with it, and untouched rows are not drawn anew.
  const ids = useMemo(() => key.split(',').filter(Boolean), [key]);
  const [marked, setMarked] = useState<ReadonlySet<string>>(() => new Set(startsWith === 'all' ? ids : []));
  const lastTouched = useRef<string>();
  const isTouched = useRef(false);
  const { key: visit } = useLocation();
  const others = ids.filter((id) => marked.has(id) !== (startsWith === 'all'));

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the table has come to life
  useEffect(() => {
    const kept = keptChoice(name);
    if (kept === undefined || isTouched.current) return;
    isTouched.current = true;
    const other = new Set(kept);
    setMarked(new Set(ids.filter((id) => other.has(id) === (startsWith === 'none'))));
  }, []);
  // Another page of the same list is another entry of the history.
  // biome-ignore lint/correctness/useExhaustiveDependencies: kept when the choice or the visit changes
  useEffect(() => {
    if (isTouched.current) keepChoice(name, others);
  }, [name, visit, others.join()]);
  const toggle = useCallback(
    (id: string, isStretch: boolean) => {
      const touched = isStretch ? stretch(ids, lastTouched.current, id) : [id];
      lastTouched.current = id;
      isTouched.current = true;
      setMarked((before) => {
        const after = new Set(before);
        for (const each of touched) {
          if (before.has(id)) after.delete(each);
          else after.add(each);
        }
        return after;
      });
    },
    [ids],
  );
  const choose = (next: readonly string[]) => {
    isTouched.current = true;
    setMarked(new Set(next));
  };
  return {
    chosen: ids.filter((id) => marked.has(id)),
    isChosen: (id) => marked.has(id),
    toggle,
    chooseAll: () => choose(ids),
    chooseNone: () => choose([]),
  };
}

function stretch(ids: readonly string[], from: string | undefined, to: string): readonly string[] {
  const [start, end] = [from === undefined ? -1 : ids.indexOf(from), ids.indexOf(to)].toSorted((a, b) => a - b);
  return start === undefined || start < 0 ? [to] : ids.slice(start, (end ?? start) + 1);
}
