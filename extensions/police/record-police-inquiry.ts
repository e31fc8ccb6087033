import { assertAllowed, Failure } from '@bicycles/schema/ground/failure';
import type { Day } from '@bicycles/schema/ground/values';
import { RecordPoliceInquiry } from '@bicycles/schema/police/contracts';
import { mayRecordInquiry } from '@bicycles/schema/police/may-record-inquiry';
import type { Knex } from 'knex';
import { lockBicycle } from '../ground/bicycle/lock-bicycle.ts';
import { statusOf } from '../ground/bicycle/status-of.ts';
import { defineCommand } from '../ground/command/define-command.ts';
import { readRow } from '../ground/command/rows.ts';
import { recordInquiry } from './police-records.ts';

/** 警察への照会と回答, by hand. */
export const recordPoliceInquiry = defineCommand(RecordPoliceInquiry, async (input, context) => {
  const { trx, today, change, audit } = context;
  const { bicycleId, revision: expectedRevision, reason, ...entry } = input;
  const bicycle = await lockBicycle(trx, bicycleId);
  const facts = { ...bicycle, status: statusOf(bicycle), openInquirySince: await openSince(trx, bicycleId) };
  const verdict = mayRecordInquiry(facts, entry, { today, expectedRevision, reason });
  assertAllowed(verdict, verdict.allowed ? undefined : verdict.field);
  await assertPoliceBody(trx, entry.policeBodyId);

  const { changes, event } = await recordInquiry(context, bicycle, { entry, reason });
  const revision = await change(bicycle, event, changes);
  audit({ kind: 'bicycles', id: bicycleId, details: { ...event.details } });
  return { bicycleId, revision };
});

/** Since when the police have owed an answer about the bicycle. */
export async function openSince(db: Knex, bicycleId: string): Promise<Day | null> {
  const sql = 'select open_police_inquiry_since(b) as since from bicycles b where b.id = :bicycleId';
  return (await readRow<{ since: Day | null }>(db, sql, { bicycleId }))?.since ?? null;
}

async function assertPoliceBody(db: Knex, policeBodyId: string): Promise<void> {
  if (await readRow(db, 'select 1 as one from police_bodies where id = :policeBodyId', { policeBodyId })) return;
  const message = '照会先を選び直してください';
  throw new Failure('police-body-not-found', message, { status: 400, fields: { policeBodyId: message } });
}
