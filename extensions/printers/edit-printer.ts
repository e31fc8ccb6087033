import { EditPrinter } from '@bicycles/schema/printers/contracts';
import { defineCommand } from '../ground/command/define-command.ts';
import { updateRow } from '../ground/command/rows.ts';
import { assertNameIsFree } from './assert-name-is-free.ts';
import { printerColumns } from './printer-columns.ts';
import { getPrinter } from './printer-rows.ts';

/** プリンターの設定: its name, and how far its print is off, as measured on the ruler page. */
export const editPrinter = defineCommand(EditPrinter, async ({ printerId, ...settings }, { trx, today, audit }) => {
  const before = await getPrinter(trx, today, printerId);
  await assertNameIsFree(trx, today, { id: printerId, name: settings.name });
  await updateRow(trx, 'devices', printerId, printerColumns(settings));
  audit({ kind: 'devices', id: printerId, details: { before, after: settings } });
  return { printerId, name: settings.name };
});
