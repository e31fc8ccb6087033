import { ReleaseHold } from '@bicycles/schema/disposal/gate-contracts';
import { mayReleaseHold } from '@bicycles/schema/disposal/may-hold';
import { assertAllowedNow } from '../ground/bicycle/assert-allowed-now.ts';
import { lockBicycle } from '../ground/bicycle/lock-bicycle.ts';
import { statusOf } from '../ground/bicycle/status-of.ts';
import { defineCommand } from '../ground/command/define-command.ts';

/** 保留の解除; why it was held stays in the timeline. */
export const releaseHold = defineCommand(ReleaseHold, async (input, { trx, change, audit }) => {
  const bicycle = await lockBicycle(trx, input.bicycleId);
  const facts = { status: statusOf(bicycle), isHeld: bicycle.isHeld, revision: bicycle.revision };
  await assertAllowedNow(trx, bicycle, mayReleaseHold(facts, input.revision));
  const event = { kind: 'hold-released' as const, reason: input.reason, details: { held: bicycle.holdReason } };
  const revision = await change(bicycle, event, { isHeld: false, holdReason: null });
  audit({ kind: 'bicycles', id: bicycle.id });
  return { bicycleId: bicycle.id, revision };
});
