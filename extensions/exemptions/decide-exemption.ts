import { DecideExemption } from '@bicycles/schema/exemptions/contracts';
import { formatExemptionNote, parseExemptionNote } from '@bicycles/schema/exemptions/exemption-note';
import { mayConfirmExemption } from '@bicycles/schema/exemptions/may-confirm-exemption';
import { mayDecideExemption } from '@bicycles/schema/exemptions/may-decide-exemption';
import { assertAllowed, Failure } from '@bicycles/schema/ground/failure';
import { theftReason } from '@bicycles/schema/returns/exemption';
import { assertAllowedNow } from '../ground/bicycle/assert-allowed-now.ts';
import { statusOf } from '../ground/bicycle/status-of.ts';
import { defineCommand } from '../ground/command/define-command.ts';
import { readRow, updateRow } from '../ground/command/rows.ts';
import { exemptionStateOf } from '../returns/exemption-state-of.ts';
import { lockCase } from '../returns/lock-case.ts';
import { readPoliceAnswer } from './read-police-answer.ts';

/** 免除の確認 R2: the call centre answers, for a theft with the instants that the police have on record. */
export const decideExemption = defineCommand(DecideExemption, async (input, { trx, actor, at, change, audit }) => {
  const { bicycle, row } = await lockCase(trx, input.returnId);
  if (row.returnedOn !== null) {
    throw new Failure('already-returned', 'この自転車は返還が済んでいるため、もう決められません。一覧に戻ってください');
  }
  const state = exemptionStateOf(row);
  const isWithdrawn = row.cancelledAt !== null;
  const facts = { status: statusOf(bicycle), state, isWithdrawn, askedBy: row.handledBy, decidedBy: actor.id };
  await assertAllowedNow(trx, bicycle, mayDecideExemption(facts));
  const reason = await readRow<{ code: string }>(trx, 'select code from codes where id = :id', {
    id: row.exemptionReason,
  });
  const reasonCode = reason?.code ?? '';
  const { theft, columns } = reasonCode === theftReason ? readPoliceAnswer(input) : { theft: undefined, columns: {} };
  if (input.decision === 'confirmed') {
    assertAllowed(mayConfirmExemption({ reasonCode, removedAt: bicycle.removedAt, theft }), 'decision');
  }

  const { returnId, decision, note, policeContact } = input;
  await updateRow(trx, 'returns', returnId, {
    exemptionState: decision,
    exemptionConfirmedBy: actor.id,
    exemptionConfirmedAt: at,
    exemptionNote: formatExemptionNote({ ...parseExemptionNote(row.exemptionNote), policeContact, decision: note }),
  });
  await change(bicycle, { kind: `exemption-${decision}`, reason: note, details: { returnId } }, columns);

  audit({ kind: 'returns', id: returnId, details: { bicycleId: bicycle.id, decision } });
  return { returnId, state: decision };
});
