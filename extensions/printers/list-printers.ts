import { ListPrinters } from '@bicycles/schema/printers/contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { listPrinterRows } from './printer-rows.ts';

/** プリンター to choose from, or all of them for the office. Master data; looking leaves no trail. */
export const listPrinters = defineQuery(ListPrinters, async ({ includeRetired }, { db, today }) => {
  const printers = await listPrinterRows(db, today);
  return { printers: includeRetired ? printers : printers.filter(({ isRetired }) => !isRetired) };
});
