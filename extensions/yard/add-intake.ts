import { mayOverwrite } from '@bicycles/schema/bicycle/may-overwrite';
import { assertAllowed } from '@bicycles/schema/ground/failure';
import { AddIntake } from '@bicycles/schema/yard/contracts';
import { mayRecordIntake } from '@bicycles/schema/yard/may-record-intake';
import { getConditionMarks } from '../ground/bicycle/get-condition-marks.ts';
import { lockBicycle } from '../ground/bicycle/lock-bicycle.ts';
import { changedColumns, lookColumns } from '../ground/bicycle/look-columns.ts';
import { statusOf } from '../ground/bicycle/status-of.ts';
import { defineCommand } from '../ground/command/define-command.ts';

/** 二次登録 L2: the look of the bicycle, taken down at the yard; may be done again while it is stored. */
export const addIntake = defineCommand(AddIntake, async (input, { trx, actor, at, change, workAt, audit }) => {
  const bicycle = await lockBicycle(trx, input.bicycleId);
  assertAllowed(mayRecordIntake({ status: statusOf(bicycle) }));
  assertAllowed(mayOverwrite(bicycle.revision, input.revision));

  await workAt(bicycle.storageSite);

  const marks = input.conditionMarkIds && (await getConditionMarks(trx, input.conditionMarkIds));
  const look = { ...lookColumns(input), ...(marks && { conditionMarks: marks.map(({ id }) => id) }) };
  await change(
    bicycle,
    { kind: 'intake-recorded', details: { changes: changedColumns(bicycle, look) } },
    { ...look, intakeAt: at, intakeBy: actor.id },
  );

  const managementNumber = bicycle.managementNumber ?? '';
  audit({ kind: 'bicycles', id: bicycle.id, details: { managementNumber } });
  return { bicycleId: bicycle.id, managementNumber };
});
