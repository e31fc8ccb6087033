import type { BicycleSet } from '@bicycles/schema/searches/conditions';
import type { FoundBicycle, SearchPage } from '@bicycles/schema/searches/contracts';
import type { Id } from '@bicycles/schema/values';
import { useState } from 'react';
import type { z } from 'zod';

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

/** Which of the bicycles found are chosen, page after page of one search. */
export function useSelection({ bicycles, total }: Page, conditions: z.input<typeof BicycleSet>): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(new Set());
  const [isWhole, setWhole] = useState(false);
  const ids = bicycles.map(({ id }) => id);
  const choose = (next: Iterable<Id>) => {
    setWhole(false);
    setChosen(new Set(next));
  };
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
    chooseWhole: () => setWhole(true),
    chooseNone: () => choose([]),
    set: isWhole ? conditions : chosen.size > 0 ? { bicycleIds: [...chosen] } : undefined,
  };
}

const without = (chosen: ReadonlySet<Id>, ids: readonly Id[]): Id[] => [...chosen].filter((id) => !ids.includes(id));
