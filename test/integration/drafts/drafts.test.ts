/** 途中の入力 (row X1): kept for the person who typed it, gone when it was sent, and for nobody else's eyes. */
import { randomUUID } from 'node:crypto';
import { DropDraft, GetDraft, ListDrafts, mostDrafts, SaveDraft } from '@bicycles/schema/drafts/contracts';
import { SetOwner } from '@bicycles/schema/ledger/contracts';
import knex from 'knex';
import { DateTime } from 'luxon';
import { afterAll, expect, test } from 'vitest';
import { expireDrafts } from '../../../extensions/drafts/expire-drafts.ts';
import { aBicycle, seen } from '../../builders/a-bicycle.ts';
import { rowsOf } from '../../harness/database.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';
import { runningStack } from '../../harness/running-stack.ts';

/** The night work runs inside Directus; here it is called as the schedule calls it, on the same database. */
const db = knex({ client: 'pg', connection: runningStack().databaseUrl, pool: { min: 0, max: 2 } });
afterAll(() => db.destroy());

const aForm = () => {
  const path = `/ledger/${randomUUID()}/owner`;
  return { path, formKey: `${path}#`, commandKey: randomUUID(), fields: { name: '途中 花子', hasTheftReport: true } };
};

test('途中の入力は本人だけが読め、保存と閲覧は1度ずつ証跡に残る', async () => {
  const office = await as('office');
  const draft = aForm();

  await office.send(SaveDraft, draft);
  await office.send(SaveDraft, { ...draft, fields: { name: '途中 花子　二度目' } });

  const { drafts } = await office.send(ListDrafts, { path: draft.path });
  expect(drafts).toMatchObject([{ formKey: draft.formKey }]);
  expect((await office.send(GetDraft, { formKey: draft.formKey })).fields).toEqual({ name: '途中 花子　二度目' });
  for (const other of ['call', 'admin'] as const) {
    const client = await as(other);
    expect((await client.send(ListDrafts, { path: draft.path })).drafts).toEqual([]);
    expect((await failureOf(client.send(GetDraft, { formKey: draft.formKey }))).code).toBe('draft-gone');
  }
  const trail = await rowsOf<{ action: string; details: unknown }>(
    "select action, details from audit_entries where details->>'path' = $1 order by at, id",
    [draft.path],
  );
  expect(trail.map(({ action }) => action)).toEqual(['/drafts/save-draft', '/drafts/get-draft']);
  expect(JSON.stringify(trail)).not.toContain('花子');
});

test('送れば消え、あとから届いた保存は残らない。送れなければ残る', async () => {
  const call = await as('call');
  const { id } = await aBicycle().inState('removed');
  const { revision } = await seen(id);
  const draft = aForm();
  const owner = { bicycleId: id, name: '送信 太郎', address: '東京都世田谷区世田谷4-21-27' };
  await call.send(SaveDraft, draft);

  const refused = await failureOf(call.send(SetOwner, { ...owner, revision: revision + 7 }, { key: draft.commandKey }));
  expect(refused.status).toBeGreaterThanOrEqual(400);
  expect((await call.send(ListDrafts, { path: draft.path })).drafts).toHaveLength(1);

  await call.send(SetOwner, { ...owner, revision }, { key: draft.commandKey });
  expect((await call.send(ListDrafts, { path: draft.path })).drafts).toEqual([]);
  expect(await call.send(SaveDraft, draft)).toEqual({ isKept: false });
  expect((await call.send(ListDrafts, { path: draft.path })).drafts).toEqual([]);
});

test('破棄すれば消え、1人分は新しい30件までで、大きすぎる入力は断る', async () => {
  const storage = await as('storage2');
  const first = aForm();
  await storage.send(SaveDraft, first);
  await storage.send(DropDraft, { formKey: first.formKey });
  expect((await storage.send(ListDrafts, { path: first.path })).drafts).toEqual([]);

  const { path, commandKey } = aForm();
  for (let index = 0; index <= mostDrafts; index += 1) {
    await storage.send(SaveDraft, { path, commandKey, formKey: `${path}#${index}`, fields: { note: String(index) } });
  }
  const kept = (await storage.send(ListDrafts, { path })).drafts.map(({ formKey }) => formKey);
  expect(kept).toHaveLength(mostDrafts);
  expect(kept).not.toContain(`${path}#0`);

  const large = Object.fromEntries(Array.from({ length: 4 }, (_, index) => [`note${index}`, 'あ'.repeat(9_000)]));
  const refused = await failureOf(storage.send(SaveDraft, { ...aForm(), fields: large }));
  expect(refused.status).toBe(400);
});

test('設定の日数が過ぎた途中の入力は、夜間に消える', async () => {
  const office = await as('office');
  const [old, young] = [aForm(), aForm()];
  const now = DateTime.now().setZone('Asia/Tokyo');
  await office.send(SaveDraft, old, { at: now.minus({ days: 8 }).toISO() ?? '' });
  await office.send(SaveDraft, young, { at: now.minus({ days: 6 }).toISO() ?? '' });

  await expireDrafts(db, now);

  expect((await office.send(ListDrafts, { path: old.path })).drafts).toEqual([]);
  expect((await office.send(ListDrafts, { path: young.path })).drafts).toHaveLength(1);
});
