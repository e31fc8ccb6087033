import { useCallback, useMemo, useRef, useState } from 'react';

export type RowSelection = {
  /** In the order of the rows. */
  chosen: string[];
  isChosen(id: string): boolean;
  /** `isStretch` takes every row from the last one touched to this one along (Shift). */
  toggle(id: string, isStretch: boolean): void;
  chooseAll(): void;
  chooseNone(): void;
};

/** Which rows of a table, named by their ids, are chosen; read again by the screen, the same rows stay as they were. */
export function useRowSelection(rows: readonly string[], startsWith: 'all' | 'none'): RowSelection {
  const key = rows.join();
  // One list as long as the rows are the same: `toggle` stays the same with it, and untouched rows are not drawn anew.
  const ids = useMemo(() => key.split(',').filter(Boolean), [key]);
  const [marked, setMarked] = useState<ReadonlySet<string>>(() => new Set(startsWith === 'all' ? ids : []));
  const lastTouched = useRef<string>();
  const toggle = useCallback(
    (id: string, isStretch: boolean) => {
      const touched = isStretch ? stretch(ids, lastTouched.current, id) : [id];
      lastTouched.current = id;
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
  return {
    chosen: ids.filter((id) => marked.has(id)),
    isChosen: (id) => marked.has(id),
    toggle,
    chooseAll: () => setMarked(new Set(ids)),
    chooseNone: () => setMarked(new Set()),
  };
}

function stretch(ids: readonly string[], from: string | undefined, to: string): readonly string[] {
  const [start, end] = [from === undefined ? -1 : ids.indexOf(from), ids.indexOf(to)].toSorted((a, b) => a - b);
  return start === undefined || start < 0 ? [to] : ids.slice(start, (end ?? start) + 1);
}
