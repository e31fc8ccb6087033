import { disposalBlockers } from '@bicycles/schema/disposal/may-dispose';
import { mayHold, mayReleaseHold } from '@bicycles/schema/disposal/may-hold';
import { liftedBy, mayAskOverride } from '@bicycles/schema/disposal/may-override';
import type { Verdict } from '@bicycles/schema/ground/verdict';
import { GetLegalDates } from '@bicycles/schema/legal-dates/contracts';
import { legalRules } from '@bicycles/schema/legal-dates/legal-rules';
import { legalSteps } from '@bicycles/schema/legal-dates/legal-steps';
import { isNotified } from '@bicycles/schema/notices/is-notified';
import { getGateFacts } from '../disposal/get-gate-facts.ts';
import { overridesOf, seenBy } from '../disposal/override-rows.ts';
import { bicycleNotFound } from '../ground/bicycle/bicycle-not-found.ts';
import { defineQuery } from '../ground/command/define-query.ts';
import { readSettings } from '../ground/command/settings.ts';
import { legalEvents, readLegalDatesRow } from './legal-dates-row.ts';

/** 手続きの流れ of one bicycle: the law's steps by the rules of its removal day, and what stands against its disposal. */
export const getLegalDates = defineQuery(GetLegalDates, async ({ bicycleId }, { db, actor, today }) => {
  const row = await readLegalDatesRow(db, bicycleId);
  if (!row) throw bicycleNotFound();
  const facts = await getGateFacts(db, bicycleId);
  const blockers = disposalBlockers(facts, today);
  const rules = legalRules(await readSettings(db), row.removedOn ?? today);
  const overrides = await overridesOf(db, bicycleId);
  const open = overrides.find(({ state }) => state !== 'refused');
  const { status, isHeld } = facts;
  const lifts = liftedBy(blockers, { ...facts, today });
  const hold = { status, isHeld, revision: row.revision };
  return {
    bicycleId,
    revision: row.revision,
    today,
    steps: legalSteps(legalEvents(row), rules, {
      today,
      isOwnerKnown: facts.isOwnerKnown,
      isNotified: isNotified(facts),
      hasRegistration: row.hasRegistration,
      blockedBy: blockers.map(({ code }) => code),
    }),
    blockers,
    lifts,
    isHeld,
    holdRefusal: reasonOf(isHeld ? mayReleaseHold(hold, row.revision) : mayHold(hold, row.revision)),
    overrideRefusal: reasonOf(mayAskOverride({ status, blockers, lifts, openState: open?.state ?? null })),
    overrides: overrides.map((override) => seenBy(actor.id, override)),
  };
});

const reasonOf = (verdict: Verdict): string | null => (verdict.allowed ? null : verdict.reason);
