import { mayChangeLoading } from '@bicycles/schema/street/may-load';
import { SetCondition } from '@bicycles/schema/street/transport-contracts';
import { assertAllowedNow } from '../ground/bicycle/assert-allowed-now.ts';
import { getConditionMarks } from '../ground/bicycle/get-condition-marks.ts';
import { lockBicycle } from '../ground/bicycle/lock-bicycle.ts';
import { statusOf } from '../ground/bicycle/status-of.ts';
import { defineCommand } from '../ground/command/define-command.ts';

/** 状況メモ at loading: quick marks from the master, and words for what they do not say. */
export const setCondition = defineCommand(SetCondition, async (input, { trx, change, audit }) => {
  const bicycle = await lockBicycle(trx, input.bicycleId);
  await assertAllowedNow(trx, bicycle, mayChangeLoading({ status: statusOf(bicycle) }));
  const marks = input.conditionMarkIds && (await getConditionMarks(trx, input.conditionMarkIds));

  const conditionMemo = input.conditionMemo === '' ? null : input.conditionMemo;
  await change(
    bicycle,
    { kind: 'noted', details: { conditionMarks: marks?.map(({ label }) => label), conditionMemo } },
    { conditionMarks: marks?.map(({ id }) => id), conditionMemo },
  );

  audit({ kind: 'bicycles', id: bicycle.id, details: { managementNumber: bicycle.managementNumber } });
  return { bicycleId: bicycle.id };
});
