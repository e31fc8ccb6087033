import { randomUUID } from 'node:crypto';
import { liftableCodes } from '@bicycles/schema/bicycle/blocker-codes';
import { disposalBlockers } from '@bicycles/schema/disposal/may-dispose';
import fc from 'fast-check';
import knex, { type Knex } from 'knex';
import { DateTime } from 'luxon';
import { afterAll, expect, test } from 'vitest';
import { readGateFacts } from '../../../extensions/disposal/read-gate-facts.ts';
import { readRow } from '../../../extensions/ground/command/rows.ts';
import { aBicycle, seen } from '../../builders/a-bicycle.ts';
import { anOwnedBicycle } from '../../builders/a-notice.ts';
import { runningStack } from '../../harness/running-stack.ts';

const db = knex({ client: 'pg', connection: runningStack().databaseUrl, pool: { min: 0, max: 2 } });
afterAll(() => db.destroy());

const today = '2022-06-15';
const around = fc.option(fc.constantFrom('2022-06-14', '2022-06-15', '2022-06-16'));
const Situation = fc.record({
  status: fc.constantFrom('stored', 'stored', 'stored', 'in_transit'),
  deadline: fc.constantFrom('2022-06-14', '2022-06-15'),
  isOwned: fc.boolean(),
  notifiedOn: around,
  isUndelivered: fc.boolean(),
  notices: fc.array(
    fc.record({
      state: fc.constantFrom('sent', 'undelivered', 'cancelled'),
      to: fc.constantFrom('owner', 'owner', 'row-before', 'another'),
    }),
    { maxLength: 3 },
  ),
  hasMadeNotice: fc.boolean(),
  announcedOn: around,
  announcedUntil: around,
  noticeState: fc.option(fc.constantFrom('draft', 'announced', 'announced', 'revoked')),
  inquiry: fc.option(fc.constantFrom('asked', 'matched', 'unknown', 'unaskable', 'conflict', 'stolen', 'cancelled')),
  isInquiryCancelled: fc.boolean(),
  inquiredOn: around,
  answeredOn: around,
  hasTheftReport: fc.boolean(),
  isHeld: fc.boolean(),
  counterCase: fc.option(fc.constantFrom('open', 'withdrawn')),
  isBeyondUse: fc.boolean(),
  beyondUseReason: fc.constantFrom(null, ' ', '。、。、。', '全損です', 'フレーム折損'),
  hasPhoto: fc.boolean(),
  storageAnnouncedOn: around,
  storageNoticeState: fc.option(fc.constantFrom('draft', 'announced', 'announced', 'revoked')),
  sentOn: fc.option(fc.constantFrom('2022-05-31', '2022-06-01', '2022-06-10')),
  noticeDays: fc.constantFrom(13, 14, 15),
  registrationKind: fc.constantFrom('none', 'tokyo', 'unreadable', 'unchecked'),
  registrationNumber: fc.constantFrom(null, ' ', '見本', '別の見本'),
  isEvidence: fc.boolean(),
  removals: fc.array(
    fc.record({
      kind: fc.constantFrom('owner-cleared', 'beyond-use', 'deadline-earlier', 'beyond-use', 'claim-withdrawn'),
      state: fc.constantFrom('unconfirmed', 'confirmed', 'confirmed', 'refused'),
    }),
    { maxLength: 3 },
  ),
  override: fc.option(
    fc.record({
      state: fc.constantFrom('asked', 'approved'),
      lifts: fc.subarray([...liftableCodes], { minLength: 1 }),
    }),
  ),
});
type Situation = typeof Situation extends fc.Arbitrary<infer Value> ? Value : never;

test('どんな事情の組合せでも、画面の関門とデータベースの関門は同じ理由を同じ順に挙げる', async () => {
  const { id } = await aBicycle().at('S19').removedOn('2022-04-10').inState('stored');
  const owned = await anOwnedBicycle();
  const others = await readOthers(owned.id);

  await fc.assert(
    fc.asyncProperty(Situation, async (situation) => {
      const { rule, database } = await bothAnswers(id, situation, others);
      expect(database).toEqual(rule);
    }),
    { numRuns: 300 },
  );
  expect((await seen(id)).disposalAnnouncedOn).toBeNull();
}, 240_000);

type Person = { id: string; name: string };
/** `row-before` is the same person, spelled otherwise. */
type Others = { people: Record<'owner' | 'row-before' | 'another', Person>; policeBody: string; file: string };

async function readOthers(ownedBicycleId: string): Promise<Others> {
  const bicycle = await db('bicycles').where({ id: ownedBicycleId }).first('owner');
  const owner = await db('owners').where({ id: bicycle.owner }).first('id', 'name');
  const rowBefore = { id: randomUUID(), name: '誤記 太郎' };
  const another = { id: randomUUID(), name: '別人 五郎' };
  const people = [rowBefore, another].map((person) => ({ ...person, source: 'manual', created_at: today }));
  await db('owners').insert(people);
  await db('owners').where({ id: owner.id }).update({ continues: rowBefore.id });
  const body = await db('police_bodies').first('id');
  return { people: { owner, 'row-before': rowBefore, another }, policeBody: body.id, file: randomUUID() };
}

/** Arranges the facts in a transaction that is taken back. */
async function bothAnswers(id: string, situation: Situation, others: Others) {
  const trx = await db.transaction();
  try {
    await arrange(trx, id, situation, others);
    const [facts] = await readGateFacts(trx, [id]);
    const answer = await readRow<{ codes: string[] }>(
      trx,
      'select disposal_blockers(b, cast(:today as date)) as codes from bicycles b where b.id = :id',
      { id, today },
    );
    return { rule: facts && disposalBlockers(facts, today).map(({ code }) => code), database: answer?.codes };
  } finally {
    await trx.rollback();
  }
}

async function arrange(trx: Knex.Transaction, id: string, situation: Situation, { people, policeBody, file }: Others) {
  await addNotices(trx, id, situation, { people, file });
  await addInquiry(trx, id, situation, policeBody);
  await addCounterCase(trx, id, situation);
  await addPhoto(trx, id, situation);
  await addOverride(trx, id, situation);
  await trx('bicycles')
    .where({ id })
    .update({
      status: situation.status,
      retention_deadline_on: situation.deadline,
      owner: situation.isOwned ? people.owner.id : null,
      notified_on: situation.notifiedOn,
      is_undelivered: situation.isUndelivered,
      disposal_announced_on: situation.announcedOn,
      disposal_notice: await addPublicNotice(trx, situation),
      storage_announced_on: situation.storageAnnouncedOn,
      storage_notice: await addStorageNotice(trx, situation),
      registration_kind: situation.registrationKind,
      registration_number: situation.registrationNumber,
      police_inquired_on: situation.inquiredOn,
      police_answered_on: situation.answeredOn,
      has_theft_report: situation.hasTheftReport,
      is_held: situation.isHeld,
      is_beyond_use: situation.isBeyondUse,
      beyond_use_reason: situation.beyondUseReason,
    });
  // What the arranging itself took away is no part of the situation.
  await trx.raw('alter table protection_removals disable trigger user');
  await trx('protection_removals').where({ bicycle: id }).delete();
  await addRemovals(trx, id, situation);
}

const newNumber = () => `T-${randomUUID()}`.slice(0, 20);

async function addPublicNotice(
  trx: Knex.Transaction,
  { noticeState, announcedUntil, noticeDays }: Situation,
): Promise<string | null> {
  if (noticeState === null) return null;
  const id = randomUUID();
  // One that is too short stands only from before its setting: the database takes no new one.
  await trx.raw('alter table public_notices disable trigger user');
  await trx('public_notices').insert({
    id,
    number: newNumber(),
    kind: 'disposal',
    state: noticeState,
    announced_on: announcedUntil && DateTime.fromISO(announcedUntil).minus({ days: noticeDays }).toISODate(),
    announced_until: announcedUntil,
    created_at: today,
  });
  return id;
}

async function addStorageNotice(trx: Knex.Transaction, { storageNoticeState }: Situation): Promise<string | null> {
  if (storageNoticeState === null) return null;
  const id = randomUUID();
  const state = storageNoticeState;
  await trx('public_notices').insert({ id, number: newNumber(), kind: 'storage', state, created_at: today });
  return id;
}

async function addRemovals(trx: Knex.Transaction, bicycle: string, { removals }: Situation) {
  for (const [index, { kind, state }] of removals.entries()) {
    await trx('protection_removals').insert({
      bicycle,
      kind,
      state,
      before: '{}',
      removed_by: randomUUID(),
      removed_by_name: '見本',
      removed_at: `2022-05-0${index + 1}`,
      ...(state !== 'unconfirmed' && { decided_by: randomUUID() }),
    });
  }
}

async function addNotices(
  trx: Knex.Transaction,
  bicycle: string,
  { notices, hasMadeNotice, sentOn }: Situation,
  { people, file }: Pick<Others, 'people' | 'file'>,
) {
  await trx('directus_files').insert({ id: file, storage: 'local', filename_download: 'test.pdf' });
  const all = [...notices, ...(hasMadeNotice ? [{ state: 'made', to: 'owner' as const }] : [])];
  for (const [index, { state, to }] of all.entries()) {
    const created_at = `2022-05-0${index + 1}`;
    const row = {
      id: randomUUID(),
      number: newNumber(),
      bicycle,
      owner: people[to].id,
      recipient_name: people[to].name,
      kind: 'letter',
      state,
      file,
      page: 1,
      created_at,
      sent_on: sentOn,
    };
    await trx('notices').insert(row);
  }
}

async function addInquiry(trx: Knex.Transaction, bicycle: string, situation: Situation, policeBody: string) {
  if (situation.inquiry === null) return;
  const inquiry = randomUUID();
  const state = situation.isInquiryCancelled ? 'cancelled' : 'sent';
  await trx('police_inquiries').insert({
    id: inquiry,
    number: newNumber(),
    police_body: policeBody,
    state,
    created_at: today,
  });
  await trx('police_inquiry_items').insert({
    id: randomUUID(),
    police_inquiry: inquiry,
    bicycle,
    registration_number: '見本',
    state: situation.inquiry,
  });
}

async function addCounterCase(trx: Knex.Transaction, bicycle: string, { counterCase }: Situation) {
  if (counterCase === null) return;
  const { storage_site } = await trx('bicycles').where({ id: bicycle }).first('storage_site');
  await trx('returns').insert({
    id: randomUUID(),
    bicycle,
    storage_site,
    exemption_state: 'requested',
    fee_yen: 3000,
    paid_yen: 0,
    is_exempt: false,
    cancelled_at: counterCase === 'withdrawn' ? today : null,
    created_at: today,
  });
}

async function addPhoto(trx: Knex.Transaction, bicycle: string, { hasPhoto, isEvidence }: Situation) {
  if (!hasPhoto) return;
  await trx('photos').insert({
    id: randomUUID(),
    bicycle,
    kind: 'beyond_use',
    link_state: 'linked',
    sha256: randomUUID(),
    mime_type: 'image/jpeg',
    bytes: 1,
    is_evidence: isEvidence,
    taken_at: today,
    received_at: today,
  });
}

async function addOverride(trx: Knex.Transaction, bicycle: string, { override }: Situation) {
  if (override === null) return;
  await trx('disposal_overrides').insert({
    id: randomUUID(),
    bicycle,
    ...override,
    ...(override.state === 'approved' && { decided_by: randomUUID() }),
    reason: '見本',
    asked_by: randomUUID(),
    asked_by_name: '見本',
    asked_at: today,
  });
}
