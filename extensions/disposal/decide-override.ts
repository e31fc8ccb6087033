import { DecideOverride } from '@bicycles/schema/disposal/gate-contracts';
import { mayDecideOverride } from '@bicycles/schema/disposal/may-override';
import { assertAllowed } from '@bicycles/schema/ground/failure';
import { lockBicycle } from '../ground/bicycle/lock-bicycle.ts';
import { statusOf } from '../ground/bicycle/status-of.ts';
import { defineCommand } from '../ground/command/define-command.ts';
import { getOverride } from './override-rows.ts';

/** 例外の承認 by a second person, or 却下 by anyone who may ask for one. */
export const decideOverride = defineCommand(DecideOverride, async (input, { trx, actor, at, append, audit }) => {
  const { overrideId, decision, reason } = input;
  const { bicycleId } = await getOverride(trx, overrideId);
  // The bicycle's lock puts decisions in a row: what is read after it is how things stand.
  const bicycle = await lockBicycle(trx, bicycleId);
  const { state, askedBy, lifts } = await getOverride(trx, overrideId);
  const isOwn = askedBy === actor.id;
  assertAllowed(mayDecideOverride({ status: statusOf(bicycle), state, isOwn, decision }), 'decision');

  const decided = { decided_by: actor.id, decided_by_name: actor.name, decided_at: at, decision_note: reason };
  await trx('disposal_overrides')
    .where({ id: overrideId })
    .update({ state: decision, ...decided });
  const kind = decision === 'approved' ? 'gate-override-approved' : 'gate-override-refused';
  await append(bicycleId, { kind, reason, details: { lifts } });
  audit({ kind: 'bicycles', id: bicycleId, details: { overrideId, decision } });
  return { overrideId, bicycleId, state: decision };
});
