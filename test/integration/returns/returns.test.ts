import { AddReturn, PrintReturnReceipt, QuoteFee } from '@bicycles/schema/returns/contracts';
import { expect, test } from 'vitest';
import { readPdf } from '../../../extensions/ground/documents/read-pdf.ts';
import { aBicycle, seen } from '../../builders/a-bicycle.ts';
import { aReturn } from '../../builders/a-return.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';

test('返還すると、手数料・引取者・受領番号が残り、受領書に印刷される', async () => {
  const storage = await as('storage');
  const bicycle = await aBicycle().inState('stored');
  const { yen } = await storage.send(QuoteFee, { bicycleId: bicycle.id });

  const { returnId, receiptNumber } = await storage.send(AddReturn, aReturn(bicycle));
  const paper = await readPdf(await storage.print(PrintReturnReceipt, { returnId }));

  expect(yen).toBe(3000);
  expect(await seen(bicycle.id)).toMatchObject({
    status: 'returned',
    finalKind: 'returned',
    paidYen: 3000,
    return: { receiptNumber, claimantName: '髙﨑 𠮷子', claimantPostalCode: '154-0024' },
  });
  const text = paper.text.replace(/\s/g, '');
  expect(paper.pages).toBe(1);
  for (const part of ['髙﨑𠮷子', '￥3,000', receiptNumber, '三軒茶屋2-1-1']) expect(text).toContain(part);
  expect(paper.barcodes).toContain(bicycle.managementNumber);
});

test('返還済みの自転車の2度目の返還は、誰がいつ返還したかを示して断る', async () => {
  const storage = await as('storage');
  const bicycle = await aBicycle().inState('stored');
  await storage.send(AddReturn, aReturn(bicycle));

  const failure = await failureOf(storage.send(AddReturn, aReturn(await seen(bicycle.id))));

  expect(failure.code).toBe('already-returned');
  expect(failure.message).toMatch(/返還：\d{4}\/\d\d\/\d\d \d\d:\d\d　上野 恵子/);
});

test('搬入前の自転車は返還できない', async () => {
  const storage = await as('storage');

  const failure = await failureOf(storage.send(AddReturn, aReturn(await aBicycle().inState('removed'))));

  expect(failure.code).toBe('not-received');
});

test('画面の手数料と今の手数料が違えば、受け取らずに確かめてもらう', async () => {
  const storage = await as('storage');
  const bicycle = await aBicycle().inState('stored');

  const failure = await failureOf(storage.send(AddReturn, { ...aReturn(bicycle), feeYen: 2000 }));

  expect(failure.code).toBe('fee-changed');
  expect(failure.fields['feeYen']).toContain('3,000円');
  expect((await seen(bicycle.id)).status).toBe('stored');
});

test('引取者の氏名・住所・電話がないと、どの欄かを示して断る', async () => {
  const storage = await as('storage');
  const bicycle = await aBicycle().inState('stored');

  const failure = await failureOf(
    storage.send(AddReturn, { ...aReturn(bicycle), claimantName: ' ', claimantPostalCode: '154', claimantPhone: '' }),
  );

  expect(Object.keys(failure.fields).sort()).toEqual(['claimantName', 'claimantPhone', 'claimantPostalCode']);
});
