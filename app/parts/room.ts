/** What a room tells the frame around all of them, in its `room.ts`; `app/rooms.ts` lists the rooms. */
import type { Role } from '@bicycles/schema/ground/access/roles';
import type { NavigationEntry } from './shell/navigation.ts';

/** One piece of work in 使い方, in the words of the screens. */
export type Guide = {
  title: string;
  steps: string[];
  /** Whose work it is, and where it stands on their page: first what the role does most. */
  orderFor: Partial<Record<Role, number>>;
};

export type Room = { entries: NavigationEntry[]; guides: Guide[] };
