import { HoldBicycle } from '@bicycles/schema/disposal/gate-contracts';
import { mayHold } from '@bicycles/schema/disposal/may-hold';
import { assertAllowedNow } from '../ground/bicycle/assert-allowed-now.ts';
import { lockBicycle } from '../ground/bicycle/lock-bicycle.ts';
import { statusOf } from '../ground/bicycle/status-of.ts';
import { defineCommand } from '../ground/command/define-command.ts';

/** 処分の保留 with its reason: neither disposal nor return until it is released. */
export const holdBicycle = defineCommand(HoldBicycle, async (input, { trx, change, audit }) => {
  const bicycle = await lockBicycle(trx, input.bicycleId);
  const { isHeld, revision } = bicycle;
  await assertAllowedNow(trx, bicycle, mayHold({ status: statusOf(bicycle), isHeld, revision }, input.revision));
  const { reason } = input;
  const changes = { isHeld: true, holdReason: reason };
  const held = await change(bicycle, { kind: 'held', reason }, changes);
  audit({ kind: 'bicycles', id: bicycle.id });
  return { bicycleId: bicycle.id, revision: held };
});
