import { assertAllowed, Failure } from '@bicycles/schema/ground/failure';
import { AddUndelivered } from '@bicycles/schema/notices/contracts';
import { mayMarkUndelivered } from '@bicycles/schema/notices/may-mark-undelivered';
import type { Knex } from 'knex';
import { defineCommand } from '../ground/command/define-command.ts';
import { readRow } from '../ground/command/rows.ts';
import { changeNotice } from './change-notice.ts';
import { lockNotice } from './lock-notice.ts';

/** 郵便戻り N4: the owner was not told, so the bicycle does not count as notified any more. */
export const addUndelivered = defineCommand(AddUndelivered, async (input, context) => {
  const { trx, today, audit } = context;
  const { number, undeliveredOn } = input;
  const { notice, bicycle } = await lockNotice(trx, { number });
  const verdict = mayMarkUndelivered({ ...notice, undeliveredOn, today });
  assertAllowed(verdict, 'number');
  const reason = await getReason(trx, input.undeliveredReasonId);
  await changeNotice(
    context,
    { noticeId: notice.id, bicycle },
    {
      changes: {
        state: 'undelivered',
        undeliveredOn,
        undeliveredReason: input.undeliveredReasonId,
        ...(input.note !== undefined && { note: input.note }),
      },
      event: { kind: 'notice-undelivered', reason, details: { number, undeliveredOn } },
    },
  );
  audit({ kind: 'notices', id: notice.id, details: { number, bicycleId: bicycle.id } });
  return {
    noticeId: notice.id,
    number,
    managementNumber: bicycle.managementNumber ?? '',
    recipientName: notice.recipientName,
  };
});

async function getReason(trx: Knex.Transaction, id: string): Promise<string> {
  const code = await readRow<{ label: string }>(
    trx,
    "select label from codes where id = :id and list = 'undelivered_reason'",
    { id },
  );
  if (code) return code.label;
  const message = '返戻の内容を選んでください';
  throw new Failure('no-undelivered-reason', message, { status: 400, fields: { undeliveredReasonId: message } });
}
