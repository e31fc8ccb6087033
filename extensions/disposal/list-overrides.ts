import { ListOverrides } from '@bicycles/schema/disposal/gate-contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { seenBy, waitingOverrides } from './override-rows.ts';

/** 例外の承認待ち for the second person. */
export const listOverrides = defineQuery(ListOverrides, async (_input, { db, actor }) => ({
  overrides: (await waitingOverrides(db)).map((override) => seenBy(actor.id, override)),
}));
