import { randomUUID } from 'node:crypto';
import { fiscalYear } from '@bicycles/schema/bicycle/numbering';
import { assertAllowed, Failure } from '@bicycles/schema/failure';
import { AddReturn } from '@bicycles/schema/returns/contracts';
import { mayReturn } from '@bicycles/schema/returns/may-return';
import { lockBicycle } from '../bicycle/lock-bicycle.ts';
import { statusOf } from '../bicycle/status-of.ts';
import { defineCommand } from '../command/define-command.ts';
import { insertRow } from '../command/rows.ts';
import { assertCharged } from './assert-charged.ts';
import { getFee } from './get-fee.ts';
import { nextReceiptNumber } from './next-receipt-number.ts';

/** 返還 R1, R3: one locked row, one return; the second of two terminals is refused by whom and when. */
export const addReturn = defineCommand(AddReturn, async (input, { trx, actor, at, today, change, audit }) => {
  const bicycle = await lockBicycle(trx, input.bicycleId);
  assertAllowed(
    mayReturn({
      status: statusOf(bicycle),
      revision: bicycle.revision,
      expectedRevision: input.revision,
      isHeld: bicycle.isHeld,
    }),
  );
  await assertCharged(trx, input.returnKindId);
  if (!bicycle.storageSite) throw new Failure('not-stored', '保管所に搬入されていません。先に受入を登録してください');
  const fee = await getFee(trx, input.vehicleKindId, today);
  if (fee.yen !== input.feeYen) {
    const message = `手数料が${fee.yen.toLocaleString('ja-JP')}円に変わりました。金額を確かめて、もう一度押してください`;
    throw new Failure('fee-changed', message, { fields: { feeYen: message } });
  }
  const receiptNumber = await nextReceiptNumber(trx, bicycle.storageSite, { today, fiscalYear: fiscalYear(today) });

  const returnId = randomUUID();
  await insertRow(trx, 'returns', {
    id: returnId,
    bicycle: bicycle.id,
    receiptNumber,
    returnedOn: today,
    returnedAt: at,
    storageSite: bicycle.storageSite,
    returnKind: input.returnKindId,
    claimantName: input.claimantName,
    claimantNameKana: input.claimantNameKana ?? null,
    claimantPostalCode: input.claimantPostalCode ?? null,
    claimantAddress: input.claimantAddress,
    claimantPhone: input.claimantPhone,
    claimantRelation: input.claimantRelationId,
    identityDocument: input.identityDocumentId,
    identityNote: input.identityNote ?? null,
    vehicleKind: input.vehicleKindId,
    fee: fee.id,
    feeYen: fee.yen,
    paidYen: fee.yen,
    handledBy: actor.id,
    note: input.note ?? null,
    createdAt: at,
  });
  await change(
    bicycle,
    { kind: 'returned', details: { receiptNumber, paidYen: fee.yen } },
    {
      finalKind: 'returned',
      finalOn: today,
      returnedOn: today,
      returnKind: input.returnKindId,
      paidYen: fee.yen,
      vehicleKind: input.vehicleKindId,
    },
  );

  audit({ kind: 'returns', id: returnId, details: { bicycleId: bicycle.id, receiptNumber } });
  return { returnId, receiptNumber, returnedAt: at, paidYen: fee.yen };
});
