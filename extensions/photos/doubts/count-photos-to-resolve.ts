import { CountPhotosToResolve } from '@bicycles/schema/photos/resolve-contracts';
import { defineQuery } from '../../ground/command/define-query.ts';
import { countDoubts } from './count-doubts.ts';

/** For the note on the yard's screen. */
export const countPhotosToResolve = defineQuery(CountPhotosToResolve, async (_input, { db, now }) => ({
  open: await countDoubts(db, now),
}));
