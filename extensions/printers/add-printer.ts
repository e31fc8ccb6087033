import { randomUUID } from 'node:crypto';
import { AddPrinter } from '@bicycles/schema/printers/contracts';
import { defineCommand } from '../ground/command/define-command.ts';
import { insertRow } from '../ground/command/rows.ts';
import { assertNameIsFree } from './assert-name-is-free.ts';
import { printerColumns } from './printer-columns.ts';

/** プリンターの追加. It opens no way in: a printer is never a terminal, so it is not `isAllowed`. */
export const addPrinter = defineCommand(AddPrinter, async (input, { trx, today, audit }) => {
  const id = randomUUID();
  await assertNameIsFree(trx, today, { id, name: input.name });
  await insertRow(trx, 'devices', { id, kind: 'printer', isAllowed: false, ...printerColumns(input) });
  audit({ kind: 'devices', id, details: input });
  return { printerId: id, name: input.name };
});
