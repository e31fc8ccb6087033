import { assertAllowed } from '@bicycles/schema/failure';
import { EditBicycle } from '@bicycles/schema/ledger/contracts';
import { mayEdit } from '@bicycles/schema/ledger/may-edit';
import { lockBicycle } from '../bicycle/lock-bicycle.ts';
import { changedColumns, lookColumns } from '../bicycle/look-columns.ts';
import { statusOf } from '../bicycle/status-of.ts';
import { defineCommand } from '../command/define-command.ts';

/** 台帳の訂正: the look, the theft report and the remarks of an open row; the event keeps before and after. */
export const editBicycle = defineCommand(EditBicycle, async (input, { trx, change, audit }) => {
  const bicycle = await lockBicycle(trx, input.bicycleId);
  assertAllowed(mayEdit({ status: statusOf(bicycle), revision: bicycle.revision }, input.revision));

  const columns = {
    ...lookColumns(input),
    hasTheftReport: input.hasTheftReport,
    theftReportedOn: input.hasTheftReport ? (input.theftReportedOn ?? null) : null,
    theftReceiptNumber: input.hasTheftReport ? (input.theftReceiptNumber ?? null) : null,
  };
  const changes = changedColumns(bicycle, columns);
  const revision = await change(bicycle, { kind: 'edited', reason: input.reason, details: { changes } }, columns);

  audit({ kind: 'bicycles', id: bicycle.id, details: { fields: Object.keys(changes) } });
  return { bicycleId: bicycle.id, revision };
});
