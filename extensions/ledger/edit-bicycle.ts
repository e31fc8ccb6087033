import { mayEdit } from '@bicycles/schema/bicycle/may-edit';
import { assertAllowed } from '@bicycles/schema/ground/failure';
import { EditBicycle } from '@bicycles/schema/ledger/contracts';
import { mayRemoveProtection } from '@bicycles/schema/ledger/may-remove-protection';
import { lockBicycle } from '../ground/bicycle/lock-bicycle.ts';
import { changedColumns, lookColumns } from '../ground/bicycle/look-columns.ts';
import { statusOf } from '../ground/bicycle/status-of.ts';
import { defineCommand } from '../ground/command/define-command.ts';

/** 台帳の訂正: the look, the theft report and the remarks of an open row; the event keeps before and after. */
export const editBicycle = defineCommand(EditBicycle, async (input, { trx, change, workAt, audit }) => {
  const bicycle = await lockBicycle(trx, input.bicycleId);
  assertAllowed(mayEdit({ status: statusOf(bicycle), revision: bicycle.revision }, input.revision));
  await workAt(bicycle.storageSite);

  const columns = {
    ...lookColumns(input),
    hasTheftReport: input.hasTheftReport,
    theftReportedOn: input.hasTheftReport ? (input.theftReportedOn ?? null) : null,
    theftReceiptNumber: input.hasTheftReport ? (input.theftReceiptNumber ?? null) : null,
  };
  assertAllowed(mayRemoveProtection(bicycle, columns, input.reason), 'reason');
  const changes = changedColumns(bicycle, columns);
  const revision = await change(bicycle, { kind: 'edited', reason: input.reason, details: { changes } }, columns);

  audit({ kind: 'bicycles', id: bicycle.id, details: { fields: Object.keys(changes) } });
  return { bicycleId: bicycle.id, revision };
});
