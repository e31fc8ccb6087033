import { randomUUID } from 'node:crypto';
import { mayClaim } from '@bicycles/schema/disposal/may-claim';
import { payableYen } from '@bicycles/schema/disposal/payable-amount';
import { AddSaleClaim } from '@bicycles/schema/disposal/sale-contracts';
import { assertAllowed, Failure } from '@bicycles/schema/failure';
import { lockBicycle } from '../bicycle/lock-bicycle.ts';
import { defineCommand } from '../command/define-command.ts';
import { nextSerialNumber } from './next-serial-number.ts';
import { readSale } from './read-sale.ts';

/** 売却代金の請求 6条4項: who asks, and what is due of the price after the fee. */
export const addSaleClaim = defineCommand(AddSaleClaim, async (input, context) => {
  const { trx, actor, at, today, change, audit } = context;
  const bicycle = await lockBicycle(trx, input.bicycleId);
  const { managementNumber, priceYen, feeYen, ...facts } = await readSale(trx, bicycle.id, today);
  assertAllowed(mayClaim({ ...facts, priceYen }, today));
  const payable = payableYen(priceYen ?? 0, feeYen);
  if (payable !== input.payableYen) {
    const message = `支払う金額が ${payable.toLocaleString('ja-JP')}円に変わっています。確かめてから登録してください`;
    throw new Failure('amount-changed', message, { fields: { payableYen: message } });
  }

  const claimId = randomUUID();
  const number = await nextSerialNumber(trx, 'numbering.sale_claim', { today });
  await trx('sale_claims').insert({
    id: claimId,
    number,
    bicycle: bicycle.id,
    claimant_name: input.claimantName,
    claimant_name_kana: input.claimantNameKana ?? null,
    claimant_postal_code: input.claimantPostalCode ?? null,
    claimant_address: input.claimantAddress,
    claimant_phone: input.claimantPhone,
    claimant_relation: input.claimantRelationId,
    identity_document: input.identityDocumentId,
    identity_note: input.identityNote ?? null,
    note: input.note ?? null,
    price_yen: priceYen ?? 0,
    fee_yen: feeYen,
    payable_yen: payable,
    claimed_on: today,
    claimed_by: actor.id,
    claimed_by_name: actor.name,
    claimed_at: at,
  });
  await change(bicycle, { kind: 'sale-claimed', details: { number, payableYen: payable } }, { claimedOn: today });

  audit({ kind: 'sale_claims', id: claimId, details: { number, managementNumber } });
  return { claimId, number, payableYen: payable };
});
