import { randomUUID } from 'node:crypto';
import { liftableCodes } from '@bicycles/schema/disposal/blocker-codes';
import { disposalBlockers } from '@bicycles/schema/disposal/may-dispose';
import fc from 'fast-check';
import knex, { type Knex } from 'knex';
import { afterAll, expect, test } from 'vitest';
import { readRow } from '../../../extensions/command/rows.ts';
import { readGateFacts } from '../../../extensions/disposals/read-gate-facts.ts';
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
  notices: fc.array(fc.constantFrom('sent', 'undelivered', 'cancelled'), { maxLength: 3 }),
  hasMadeNotice: fc.boolean(),
  announcedOn: around,
  announcedUntil: around,
  noticeState: fc.option(fc.constantFrom('draft', 'announced', 'announced', 'revoked')),
  inquiry: fc.option(fc.constantFrom('asked', 'matched', 'conflict', 'stolen', 'cancelled')),
  isInquiryCancelled: fc.boolean(),
  inquiredOn: around,
  answeredOn: around,
  hasTheftReport: fc.boolean(),
  isHeld: fc.boolean(),
  counterCase: fc.option(fc.constantFrom('open', 'withdrawn')),
  isBeyondUse: fc.boolean(),
  beyondUseReason: fc.constantFrom(null, ' ', 'フレーム折損'),
  hasPhoto: fc.boolean(),
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
    { numRuns: 150 },
  );
  expect((await seen(id)).disposalAnnouncedOn).toBeNull();
}, 60_000);

type Others = { owner: string; policeBody: string; file: string };

async function readOthers(ownedBicycleId: string): Promise<Others> {
  const bicycle = await db('bicycles').where({ id: ownedBicycleId }).first('owner');
  const body = await db('police_bodies').first('id');
  return { owner: bicycle.owner, policeBody: body.id, file: randomUUID() };
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

async function arrange(trx: Knex.Transaction, id: string, situation: Situation, { owner, policeBody, file }: Others) {
  await addNotices(trx, id, situation, file);
  await addInquiry(trx, id, situation, policeBody);
  await addCounterCase(trx, id, situation);
  await addPhoto(trx, id, situation);
  await addOverride(trx, id, situation);
  await trx('bicycles')
    .where({ id })
    .update({
      status: situation.status,
      retention_deadline_on: situation.deadline,
      owner: situation.isOwned ? owner : null,
      notified_on: situation.notifiedOn,
      is_undelivered: situation.isUndelivered,
      disposal_announced_on: situation.announcedOn,
      disposal_notice: await addPublicNotice(trx, situation),
      police_inquired_on: situation.inquiredOn,
      police_answered_on: situation.answeredOn,
      has_theft_report: situation.hasTheftReport,
      is_held: situation.isHeld,
      is_beyond_use: situation.isBeyondUse,
      beyond_use_reason: situation.beyondUseReason,
    });
}

const newNumber = () => `T-${randomUUID()}`.slice(0, 20);

async function addPublicNotice(
  trx: Knex.Transaction,
  { noticeState, announcedUntil }: Situation,
): Promise<string | null> {
  if (noticeState === null) return null;
  const id = randomUUID();
  await trx('public_notices').insert({
    id,
    number: newNumber(),
    kind: 'disposal',
    state: noticeState,
    announced_until: announcedUntil,
    created_at: today,
  });
  return id;
}

async function addNotices(trx: Knex.Transaction, bicycle: string, { notices, hasMadeNotice }: Situation, file: string) {
  await trx('directus_files').insert({ id: file, storage: 'local', filename_download: 'test.pdf' });
  const states = [...notices, ...(hasMadeNotice ? ['made'] : [])];
  for (const [index, state] of states.entries()) {
    const created_at = `2022-05-0${index + 1}`;
    const row = { id: randomUUID(), number: newNumber(), bicycle, kind: 'letter', state, file, page: 1, created_at };
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

async function addPhoto(trx: Knex.Transaction, bicycle: string, { hasPhoto }: Situation) {
  if (!hasPhoto) return;
  await trx('photos').insert({
    id: randomUUID(),
    bicycle,
    kind: 'beyond_use',
    link_state: 'linked',
    sha256: randomUUID(),
    mime_type: 'image/jpeg',
    bytes: 1,
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
