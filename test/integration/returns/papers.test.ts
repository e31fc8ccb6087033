import { AddExemptionRequest, PrintExemptionApplication } from '@bicycles/schema/exemptions/contracts';
import { AddReturn, PrintCustodyReceipt, PrintPaymentNotice } from '@bicycles/schema/returns/contracts';
import { expect, test, vi } from 'vitest';
import { readPdf } from '../../../extensions/ground/documents/read-pdf.ts';
import { aBicycle } from '../../builders/a-bicycle.ts';
import { anExemptionRequest, aReturn } from '../../builders/a-return.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';

// Two papers by a cold LibreOffice on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

const textOf = async (pdf: Buffer) => {
  const { text, pages } = await readPdf(pdf);
  expect(pages).toBe(1);
  return text.replace(/\s/g, '');
};

test('杉並: 窓口で入力した引取者の名で、預かり証と納入通知書を印刷できる', async () => {
  const storage = await as('storage');
  const bicycle = await aBicycle().inState('stored');
  const input = { bicycleId: bicycle.id, claimantName: '見本 花', claimantAddress: '東京都世田谷区代沢1-1-1' };

  const custody = await textOf(await storage.print(PrintCustodyReceipt, input));
  const payment = await textOf(await storage.print(PrintPaymentNotice, input));

  for (const part of ['見本花', '世田谷区代沢1-1-1', bicycle.managementNumber ?? '']) {
    expect(custody).toContain(part);
    expect(payment).toContain(part);
  }
});

test('免除を申請すると、その場で申請書を、理由に印の付いた形で印刷できる', async () => {
  const storage = await as('storage');
  const bicycle = await aBicycle().inState('stored');
  const { returnId } = await storage.send(AddExemptionRequest, anExemptionRequest(bicycle));

  const application = await textOf(await storage.print(PrintExemptionApplication, { returnId }));
  const custody = await textOf(await storage.print(PrintCustodyReceipt, { bicycleId: bicycle.id }));

  expect(application).toContain('✓撤去前に盗難届を提出');
  expect(application).toContain('世田谷警察署三軒茶屋交番');
  expect(custody).toContain('免除を申請し');
});

test('返還の後でも、台帳から同じ書類を出せる', async () => {
  const office = await as('office');
  const bicycle = await aBicycle().inState('stored');
  await (await as('storage')).send(AddReturn, aReturn(bicycle));

  expect(await textOf(await office.print(PrintCustodyReceipt, { bicycleId: bicycle.id }))).toContain('髙﨑𠮷子');
  expect(await textOf(await office.print(PrintPaymentNotice, { bicycleId: bicycle.id }))).toContain('髙﨑𠮷子');
});

test('搬入前の自転車の書類は、何をすればよいかを示して断る', async () => {
  const bicycle = await aBicycle().inState('removed');

  const failure = await failureOf((await as('storage')).print(PrintCustodyReceipt, { bicycleId: bicycle.id }));

  expect(failure).toMatchObject({ code: 'not-kept', message: expect.stringContaining('受入を登録してください') });
});
