import { PrintPrinterTest } from '@bicycles/schema/printers/contracts';
import { defineDocument } from '../ground/command/define-query.ts';
import { drawPrinterTestPage } from '../ground/documents/printer-test-page.ts';
import { getPrinter } from './printer-rows.ts';

/** 試し刷り N1: the ruler page, placed as the printer is set, so that a second one proves the setting. */
export const printPrinterTest = defineDocument(PrintPrinterTest, async ({ printerId, paper }, { db, today, audit }) => {
  const { offsetXMm, offsetYMm, scalePercent } = await getPrinter(db, today, printerId);
  audit({ kind: 'devices', id: printerId, details: { paper, offsetXMm, offsetYMm, scalePercent } });
  return {
    name: `printer-test-${paper}.pdf`,
    pdf: await drawPrinterTestPage({ paper, offsetXMm, offsetYMm, scalePercent }),
  };
});
