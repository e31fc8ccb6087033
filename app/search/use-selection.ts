import type { Id } from '@bicycles/schema/ground/values';
import type { BicycleSet } from '@bicycles/schema/search/conditions';
import type { FoundBicycle, SearchPage } from '@bicycles/schema/search/contracts';
import { useLocation } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { keepChoice, keptChoice } from '#app/parts/selection/kept-choice.ts';

export type Selection = {
  count: number;
  /** Everything that was found, on other pages, too. */
  isWhole: boolean;
  isChosen(id: Id): boolean;
  toggle(id: Id): void;
  choosePage(isChosen: boolean): void;
  chooseWhole(): void;
  chooseNone(): void;
  /** For the screens that work on a set; undefined while nothing is chosen. */
  set: z.input<typeof BicycleSet> | undefined;
};
type Page = { bicycles: readonly Pick<FoundBicycle, 'id'>[]; total: SearchPage['total'] };

const choiceName = 'found';
/** Stands for everything that was found. */
const whole = 'whole';

/** Which of the bicycles found are chosen, page after page of one search; after a reload and Back as well. */
export function useSelection({ bicycles, total }: Page, conditions: z.input<typeof BicycleSet>): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(new Set());
  const [isWhole, setWhole] = useState(false);
  const ids = bicycles.map(({ id }) => id);
  const isTouched = useRef(false);
  const { key: visit } = useLocation();
  const choose = (next: Iterable<Id>) => {
    isTouched.current = true;
    setWhole(false);
    setChosen(new Set(next));
  };
  useEffect(() => {
    const kept = keptChoice(choiceName);
    if (kept === undefined || isTouched.current) return;
    isTouched.current = true;
    setWhole(kept.includes(whole));
    setChosen(new Set(kept.filter((id) => id !== whole)));
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page of the search is another entry of the history
  useEffect(() => {
    if (isTouched.current) keepChoice(choiceName, isWhole ? [whole] : [...chosen]);
  }, [chosen, isWhole, visit]);
  return {
    count: isWhole ? total : chosen.size,
    isWhole,
    isChosen: (id) => isWhole || chosen.has(id),
    toggle: (id) => {
      // Taken out of the whole, a bicycle leaves the others of its page chosen.
      const present = isWhole ? new Set(ids) : chosen;
      choose(present.has(id) ? without(present, [id]) : [...present, id]);
    },
    choosePage: (isChosen) => choose(isChosen ? [...chosen, ...ids] : without(chosen, ids)),
    chooseWhole: () => {
      isTouched.current = true;
      setWhole(true);
    },
    chooseNone: () => choose([]),
    set: isWhole ? conditions : chosen.size > 0 ? { bicycleIds: [...chosen] } : undefined,
  };
}

const without = (chosen: ReadonlySet<Id>, ids: readonly Id[]): Id[] => [...chosen].filter((id) => !ids.includes(id));
