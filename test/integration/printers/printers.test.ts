import { randomUUID } from 'node:crypto';
import {
  AddPrinter,
  EditPrinter,
  ListPrinters,
  PrintPrinterTest,
  RetirePrinter,
} from '@bicycles/schema/printers/contracts';
import { expect, test } from 'vitest';
import { readPdf } from '../../../extensions/ground/documents/read-pdf.ts';
import { rowsOf } from '../../harness/database.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';

const find = async (id: string, includeRetired = false) => {
  const { printers } = await (await as('storage')).send(ListPrinters, { includeRetired });
  return printers.find((printer) => printer.id === id);
};

test('追加したプリンターのずれを保存すると、試し刷りに出て、変える前と後が残る', async () => {
  const office = await as('office');
  const name = `窓口 ${randomUUID()}`;
  const { printerId } = await office.send(AddPrinter, { name });

  await office.send(EditPrinter, { printerId, name, offsetXMm: 1.5, offsetYMm: -0.5, scalePercent: 99.5 });

  expect(await find(printerId)).toMatchObject({ name, offsetXMm: 1.5, offsetYMm: -0.5, scalePercent: 99.5 });
  const { pages, text } = await readPdf(await office.print(PrintPrinterTest, { printerId, paper: 'postcard' }));
  expect(pages).toBe(1);
  expect(text).toContain('右へ1.5mm、下へ-0.5mm');
  expect(
    await rowsOf("select action from audit_entries where subject_kind = 'devices' and subject_id = $1 order by id", [
      printerId,
    ]),
  ).toEqual([
    { action: '/printers/add-printer' },
    { action: '/printers/edit-printer' },
    { action: '/printers/print-printer-test' },
  ]);
});

test('同じ名前のプリンターは追加できない', async () => {
  const office = await as('office');
  const name = `二重 ${randomUUID()}`;
  await office.send(AddPrinter, { name });

  expect((await failureOf(office.send(AddPrinter, { name }))).fields['name']).toContain('すでにあります');
});

test('廃止したプリンターは印刷で選べなくなり、戻せばまた選べる', async () => {
  const office = await as('office');
  const { printerId } = await office.send(AddPrinter, { name: `廃止 ${randomUUID()}` });

  await office.send(RetirePrinter, { printerId, isRetired: true });
  const retired = [await find(printerId), await find(printerId, true)];
  await office.send(RetirePrinter, { printerId, isRetired: false });

  expect(retired).toMatchObject([undefined, { isRetired: true }]);
  expect(await find(printerId)).toMatchObject({ isRetired: false });
});

test('測り違えのずれは、範囲を示して断る', async () => {
  const office = await as('office');
  const { printerId } = await office.send(AddPrinter, { name: `範囲 ${randomUUID()}` });

  const refusal = await failureOf(
    office.send(EditPrinter, { printerId, name: '範囲', offsetXMm: 25, scalePercent: 120 }),
  );

  expect(Object.keys(refusal.fields).sort()).toEqual(['offsetXMm', 'scalePercent']);
});
