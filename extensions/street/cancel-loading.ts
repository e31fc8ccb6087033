import { mayChangeLoading } from '@bicycles/schema/street/may-load';
import { CancelLoading } from '@bicycles/schema/street/transport-contracts';
import { assertAllowedNow } from '../ground/bicycle/assert-allowed-now.ts';
import { lockBicycle } from '../ground/bicycle/lock-bicycle.ts';
import { statusOf } from '../ground/bicycle/status-of.ts';
import { defineCommand } from '../ground/command/define-command.ts';

/** 積込の取消: it waits for a truck again; what was noted of its condition stays. */
export const cancelLoading = defineCommand(CancelLoading, async ({ bicycleId }, { trx, change, audit }) => {
  const bicycle = await lockBicycle(trx, bicycleId);
  await assertAllowedNow(trx, bicycle, mayChangeLoading({ status: statusOf(bicycle) }));

  await change(bicycle, { kind: 'unloaded' }, { loadedAt: null });

  audit({ kind: 'bicycles', id: bicycleId, details: { managementNumber: bicycle.managementNumber } });
  return { bicycleId };
});
