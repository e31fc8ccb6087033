/** 使い方 of one role, out of the guides of all rooms. */
import type { Role } from '@bicycles/schema/ground/access/roles';
import type { Guide } from '#app/parts/room.ts';

/** What the role does most comes first; what is not its work is left out. */
export const guidesOf = (all: readonly Guide[], role: Role): Guide[] =>
  all
    .flatMap((guide) => {
      const order = guide.orderFor[role];
      return order === undefined ? [] : [{ guide, order }];
    })
    .toSorted((left, right) => left.order - right.order)
    .map(({ guide }) => guide);
