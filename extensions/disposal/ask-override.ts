import { randomUUID } from 'node:crypto';
import { AskOverride } from '@bicycles/schema/disposal/gate-contracts';
import { disposalBlockers } from '@bicycles/schema/disposal/may-dispose';
import { liftedBy, mayAskOverride } from '@bicycles/schema/disposal/may-override';
import { assertAllowed } from '@bicycles/schema/ground/failure';
import { lockBicycle } from '../ground/bicycle/lock-bicycle.ts';
import { statusOf } from '../ground/bicycle/status-of.ts';
import { defineCommand } from '../ground/command/define-command.ts';
import { getGateFacts } from './get-gate-facts.ts';
import { overridesOf } from './override-rows.ts';

/** 処分の例外の申請: for one bicycle, for what stands against it today and nothing that may come later. */
export const askOverride = defineCommand(AskOverride, async ({ bicycleId, reason }, context) => {
  const { trx, actor, at, today, append, audit } = context;
  const bicycle = await lockBicycle(trx, bicycleId);
  const facts = await getGateFacts(trx, bicycleId);
  const blockers = disposalBlockers(facts, today);
  const lifts = liftedBy(blockers, { ...facts, today });
  const open = (await overridesOf(trx, bicycleId)).find(({ state }) => state !== 'refused');
  assertAllowed(
    mayAskOverride({ status: statusOf(bicycle), blockers, lifts, openState: open?.state ?? null }),
    'reason',
  );

  const overrideId = randomUUID();
  await trx('disposal_overrides').insert({
    id: overrideId,
    bicycle: bicycleId,
    lifts,
    reason,
    asked_by: actor.id,
    asked_by_name: actor.name,
    asked_at: at,
  });
  await append(bicycleId, { kind: 'gate-override-asked', reason, details: { lifts } });
  audit({ kind: 'bicycles', id: bicycleId, details: { overrideId, lifts } });
  return { overrideId, lifts };
});
