import { randomUUID } from 'node:crypto';
import { Failure } from '@bicycles/schema/ground/failure';
import { fiscalYear } from '@bicycles/schema/ground/numbering';
import { AddReturn } from '@bicycles/schema/returns/contracts';
import { mayReturn } from '@bicycles/schema/returns/may-return';
import { assertCashOpen } from '../cash/assert-cash-open.ts';
import { assertAllowedNow } from '../ground/bicycle/assert-allowed-now.ts';
import { lockBicycle } from '../ground/bicycle/lock-bicycle.ts';
import { statusOf } from '../ground/bicycle/status-of.ts';
import { defineCommand } from '../ground/command/define-command.ts';
import { insertRow, updateRow } from '../ground/command/rows.ts';
import { claimantColumns } from './claimant-columns.ts';
import { findOpenCase } from './find-open-case.ts';
import { getAmountDue } from './get-amount-due.ts';
import { getReturnKind } from './get-return-kind.ts';
import { nextReceiptNumber } from './next-receipt-number.ts';

/** 返還 R1–R3: one locked row, one return; the second of two terminals is told by whom and when. */
export const addReturn = defineCommand(AddReturn, async (input, context) => {
  const { trx, actor, at, today, change, workAt, audit } = context;
  const bicycle = await lockBicycle(trx, input.bicycleId);
  const { revision, isHeld } = bicycle;
  const verdict = mayReturn({ status: statusOf(bicycle), revision, expectedRevision: input.revision, isHeld });
  await assertAllowedNow(trx, bicycle, verdict);
  if (!bicycle.storageSite) throw new Failure('not-stored', '保管所に搬入されていません。先に受入を登録してください');
  await workAt(bicycle.storageSite);

  const openCase = await findOpenCase(trx, bicycle.id);
  const { vehicleKindId, feeYen: shownYen } = input;
  const { fee, due } = await getAmountDue(trx, { bicycle, openCase, vehicleKindId, today, shownYen });
  if (due.yen > 0) await assertCashOpen(trx, bicycle.storageSite, today);
  const returnKind = await getReturnKind(trx, due.returnKind);
  const receiptNumber = await nextReceiptNumber(trx, bicycle.storageSite, { today, fiscalYear: fiscalYear(today) });

  const returnId = openCase?.id ?? randomUUID();
  const completed = {
    ...claimantColumns(input),
    receiptNumber,
    returnedOn: today,
    returnedAt: at,
    storageSite: bicycle.storageSite,
    returnKind,
    vehicleKind: vehicleKindId,
    fee: fee.id,
    feeYen: fee.yen,
    paidYen: due.yen,
    isExempt: due.isExempt,
    handledBy: actor.id,
  };
  if (openCase) await updateRow(trx, 'returns', returnId, completed);
  else await insertRow(trx, 'returns', { id: returnId, bicycle: bicycle.id, createdAt: at, ...completed });
  await change(
    bicycle,
    { kind: 'returned', details: { receiptNumber, paidYen: due.yen } },
    {
      finalKind: 'returned',
      finalOn: today,
      returnedOn: today,
      returnKind,
      paidYen: due.yen,
      isExempt: due.isExempt,
      exemptionReason: due.isExempt ? (openCase?.reasonId ?? null) : null,
      vehicleKind: vehicleKindId,
    },
  );

  audit({ kind: 'returns', id: returnId, details: { bicycleId: bicycle.id, receiptNumber } });
  return { returnId, receiptNumber, returnedAt: at, paidYen: due.yen };
});
