import { RetirePrinter } from '@bicycles/schema/printers/contracts';
import { defineCommand } from '../ground/command/define-command.ts';
import { updateRow } from '../ground/command/rows.ts';
import { assertNameIsFree } from './assert-name-is-free.ts';
import { getPrinter } from './printer-rows.ts';

/** プリンターの廃止, and taking it back into the choices. Its prints in the trail keep its id. */
export const retirePrinter = defineCommand(RetirePrinter, async ({ printerId, isRetired }, { trx, today, audit }) => {
  const { name } = await getPrinter(trx, today, printerId);
  if (!isRetired) await assertNameIsFree(trx, today, { id: printerId, name });
  await updateRow(trx, 'devices', printerId, { retiredOn: isRetired ? today : null });
  audit({ kind: 'devices', id: printerId, details: { isRetired } });
  return { printerId, name };
});
