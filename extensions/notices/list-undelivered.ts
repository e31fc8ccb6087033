import { ListUndelivered } from '@bicycles/schema/notices/contracts';
import type { UndeliveredStep } from '@bicycles/schema/notices/undelivered-step';
import { defineQuery } from '../command/define-query.ts';
import { readUndelivered } from './read-undelivered.ts';

const openSteps: readonly UndeliveredStep[] = ['new', 'inquired', 'answered'];

/** 返戻の一覧 N4: a work queue; what is done with is shown on request only. */
export const listUndelivered = defineQuery(ListUndelivered, async ({ step: wanted }, { db, audit }) => {
  const all = await readUndelivered(db);
  const counts = { new: 0, inquired: 0, answered: 0, resent: 0, closed: 0 };
  for (const { step } of all) counts[step] += 1;
  const notices = all.filter(({ step }) => (wanted ? step === wanted : openSteps.includes(step)));
  audit({ kind: 'notices', details: { step: wanted ?? 'open', count: notices.length } });
  return { notices, counts };
});
