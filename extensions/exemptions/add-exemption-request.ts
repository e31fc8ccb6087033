import { randomUUID } from 'node:crypto';
import { AddExemptionRequest } from '@bicycles/schema/exemptions/contracts';
import { formatExemptionNote } from '@bicycles/schema/exemptions/exemption-note';
import { mayRequestExemption } from '@bicycles/schema/exemptions/may-request-exemption';
import { Failure } from '@bicycles/schema/ground/failure';
import { theftReason } from '@bicycles/schema/returns/exemption';
import { assertAllowedNow } from '../ground/bicycle/assert-allowed-now.ts';
import { lockBicycle } from '../ground/bicycle/lock-bicycle.ts';
import { statusOf } from '../ground/bicycle/status-of.ts';
import { defineCommand } from '../ground/command/define-command.ts';
import { insertRow, readRow } from '../ground/command/rows.ts';
import { assertTheftTold } from '../returns/assert-theft-told.ts';
import { claimantColumns } from '../returns/claimant-columns.ts';
import { findOpenCase } from '../returns/find-open-case.ts';
import { getFee } from '../returns/get-fee.ts';
import { theftColumns } from './theft-columns.ts';

/** 免除の申請 R2: opens the counter case; it takes effect only once the call centre has confirmed it. */
export const addExemptionRequest = defineCommand(
  AddExemptionRequest,
  async (input, { trx, actor, at, now, today, change, workAt, audit }) => {
    const bicycle = await lockBicycle(trx, input.bicycleId);
    await workAt(bicycle.storageSite);
    const openCase = (await findOpenCase(trx, bicycle.id))?.state;
    const { revision, isHeld } = bicycle;
    const facts = { status: statusOf(bicycle), revision, expectedRevision: input.revision, isHeld, openCase };
    await assertAllowedNow(trx, bicycle, mayRequestExemption(facts));
    const reason = await readRow<{ code: string; label: string }>(
      trx,
      "select code, label from codes where id = :id and list = 'exemption_reason'",
      { id: input.exemptionReasonId },
    );
    if (!reason) throw new Failure('unknown-reason', '免除の理由を選び直してください', { status: 400 });
    if (reason.code === theftReason) assertTheftTold(input, now);
    const fee = await getFee(trx, input.vehicleKindId, today);

    const returnId = randomUUID();
    await insertRow(trx, 'returns', {
      id: returnId,
      bicycle: bicycle.id,
      storageSite: bicycle.storageSite ?? '',
      ...claimantColumns(input),
      vehicleKind: input.vehicleKindId,
      fee: fee.id,
      feeYen: fee.yen,
      paidYen: 0,
      isExempt: false,
      exemptionReason: input.exemptionReasonId,
      exemptionState: 'requested',
      exemptionNote: formatExemptionNote({
        koban: input.theftKoban,
        officer: input.theftOfficer,
        statement: input.statement,
      }),
      handledBy: actor.id,
      createdAt: at,
    });
    await change(
      bicycle,
      { kind: 'exemption-requested', reason: reason.label, details: { returnId } },
      reason.code === theftReason ? theftColumns(input) : {},
    );

    audit({ kind: 'returns', id: returnId, details: { bicycleId: bicycle.id } });
    return { returnId, bicycleId: bicycle.id };
  },
);
