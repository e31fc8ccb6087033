import { defineRoom } from '../ground/command/define-room.ts';
import { addPrinter } from './add-printer.ts';
import { editPrinter } from './edit-printer.ts';
import { listPrinters } from './list-printers.ts';
import { printPrinterTest } from './print-printer-test.ts';
import { retirePrinter } from './retire-printer.ts';

export const printers = defineRoom('printers', [
  listPrinters,
  addPrinter,
  editPrinter,
  retirePrinter,
  printPrinterTest,
]);
