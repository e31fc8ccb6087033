import { clockRules } from '@bicycles/schema/clock/clock-rules';
import { legalClock } from '@bicycles/schema/clock/legal-clock';
import { GetClock } from '@bicycles/schema/disposal/gate-contracts';
import { disposalBlockers } from '@bicycles/schema/disposal/may-dispose';
import { mayHold, mayReleaseHold } from '@bicycles/schema/disposal/may-hold';
import { mayAskOverride } from '@bicycles/schema/disposal/may-override';
import { isNotified } from '@bicycles/schema/notices/is-notified';
import type { Verdict } from '@bicycles/schema/verdict';
import { defineQuery } from '../command/define-query.ts';
import { readSettings } from '../command/settings.ts';
import { bicycleNotFound } from '../ledger/bicycle-not-found.ts';
import { clockEvents, readClockRow } from './clock-row.ts';
import { getGateFacts } from './get-gate-facts.ts';
import { overridesOf, seenBy } from './override-rows.ts';

/** 手続きの流れ of one bicycle: the law's steps by the rules of its removal day, and what stands against its disposal. */
export const getClock = defineQuery(GetClock, async ({ bicycleId }, { db, actor, today }) => {
  const row = await readClockRow(db, bicycleId);
  if (!row) throw bicycleNotFound();
  const facts = await getGateFacts(db, bicycleId);
  const blockers = disposalBlockers(facts, today);
  const rules = clockRules(await readSettings(db), row.removedOn ?? today);
  const overrides = await overridesOf(db, bicycleId);
  const open = overrides.find(({ state }) => state !== 'refused');
  const { status, isHeld } = facts;
  const hold = { status, isHeld, revision: row.revision };
  return {
    bicycleId,
    revision: row.revision,
    today,
    steps: legalClock(clockEvents(row), rules, {
      today,
      isOwnerKnown: facts.isOwnerKnown,
      isNotified: isNotified(facts),
      hasRegistration: row.hasRegistration,
      blockedBy: blockers.map(({ code }) => code),
    }),
    blockers,
    isHeld,
    holdRefusal: reasonOf(isHeld ? mayReleaseHold(hold, row.revision) : mayHold(hold, row.revision)),
    overrideRefusal: reasonOf(mayAskOverride({ status, blockers, openState: open?.state ?? null })),
    overrides: overrides.map((override) => seenBy(actor.id, override)),
  };
});

const reasonOf = (verdict: Verdict): string | null => (verdict.allowed ? null : verdict.reason);
