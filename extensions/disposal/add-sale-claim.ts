import { randomUUID } from 'node:crypto';
import { mayClaim } from '@bicycles/schema/disposal/may-claim';
import { payableYen } from '@bicycles/schema/disposal/payable-amount';
import { AddSaleClaim } from '@bicycles/schema/disposal/sale-contracts';
import { assertAllowed, Failure } from '@bicycles/schema/ground/failure';
import { saysSomething } from '@bicycles/schema/ground/text/says-something';
import { lockBicycle } from '../ground/bicycle/lock-bicycle.ts';
import { defineCommand } from '../ground/command/define-command.ts';
import { insertRow } from '../ground/command/rows.ts';
import { nextSerialNumber } from '../ground/numbers/next-serial-number.ts';
import { claimantColumns } from '../returns/claimant-columns.ts';
import { readSale } from './read-sale.ts';

/** 売却代金の請求 6条4項: who asks, and what is due of the price after the fee. */
export const addSaleClaim = defineCommand(AddSaleClaim, async (input, context) => {
  const { trx, actor, at, today, change, audit } = context;
  const bicycle = await lockBicycle(trx, input.bicycleId);
  const claimedOn = input.claimedOn ?? today;
  const { managementNumber, priceYen, feeYen, ...facts } = await readSale(trx, bicycle.id, claimedOn);
  assertAllowed(mayClaim(facts, { claimedOn, today }), 'claimedOn');
  if (claimedOn < today && !saysSomething(input.note)) {
    const message = '申出日が今日より前のときは、申出のあったことが分かる記録を備考に入力してください';
    throw new Failure('no-note', message, { fields: { note: message } });
  }
  const payable = priceYen === null ? null : payableYen(priceYen, feeYen);
  if (payable !== null && payable !== input.payableYen) {
    const message = `支払う金額が ${payable.toLocaleString('ja-JP')}円に変わっています。確かめてから登録してください`;
    throw new Failure('amount-changed', message, { fields: { payableYen: message } });
  }

  const claimId = randomUUID();
  const number = await nextSerialNumber(trx, 'numbering.sale_claim', { today });
  await insertRow(trx, 'sale_claims', {
    id: claimId,
    number,
    bicycle: bicycle.id,
    ...claimantColumns(input),
    priceYen,
    feeYen,
    payableYen: payable,
    claimedOn,
    recordedOn: today,
    claimedBy: actor.id,
    claimedByName: actor.name,
    claimedAt: at,
  });
  await change(bicycle, { kind: 'sale-claimed', details: { number, payableYen: payable } }, { claimedOn });

  audit({ kind: 'sale_claims', id: claimId, details: { number, managementNumber } });
  return { claimId, number, payableYen: payable };
});
