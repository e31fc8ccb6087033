import { AddBulkChange, GetBulkChange, PreviewBulkChange, UndoBulkChange } from '@bicycles/schema/bulk/contracts';
import { EditBicycle, SetOwner } from '@bicycles/schema/ledger/contracts';
import { expect, test, vi } from 'vitest';
import { aBicycle, seen } from '../../builders/a-bicycle.ts';
import { aBulkChange, endOf } from '../../builders/a-bulk-change.ts';
import { rowsOf } from '../../harness/database.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';

vi.setConfig({ testTimeout: 120_000 });

const reason = '事業者からの申出';
const company = {
  kind: 'owner-set' as const,
  name: '見本シェアサイクル株式会社',
  postalCode: '1540017',
  address: '東京都世田谷区世田谷四丁目',
  phone: '03-0000-0000',
};

test('同じ所有者を多くの自転車に登録でき、人の名は台帳の所有者欄だけに残り、取り消すと元に戻る', async () => {
  const office = await as('office');
  const [free, other, owned] = [
    await aBicycle().inState('stored'),
    await aBicycle().inState('stored'),
    await aBicycle().inState('stored'),
  ];
  await office.send(SetOwner, { bicycleId: owned.id, revision: owned.revision, name: '前の 持ち主' });
  const set = { bicycleIds: [free.id, other.id, owned.id] };

  const bulkChangeId = await aBulkChange({ set, change: company, reason });
  const { bulkChange, owner, skipped } = await endOf(bulkChangeId);

  expect(bulkChange.counts).toMatchObject({ done: 2, skipped: 1 });
  expect(owner).toMatchObject({ name: company.name, postalCode: '154-0017' });
  expect(skipped).toMatchObject([{ bicycleId: owned.id, reason: 'すでに所有者が登録されています' }]);
  for (const { id } of [free, other]) {
    const bicycle = await seen(id);
    expect(bicycle.owner).toMatchObject({ name: company.name, address: company.address, source: 'manual' });
    expect(bicycle.events.at(-1)).toMatchObject({ kind: 'owner-set', reason });
  }
  const traces = await rowsOf(
    `select 1 from bulk_changes where id::text = $1 and change::text like $2
      union all select 1 from audit_entries where subject_id::text = $1 and details::text like $2
      union all select 1 from bicycle_events where bicycle = any($3) and details::text like $2`,
    [bulkChangeId, '%見本シェアサイクル%', set.bicycleIds],
  );
  expect(traces).toEqual([]);

  const replacing = await endOf(await aBulkChange({ set, change: { ...company, replaces: true }, reason }));
  expect(replacing.bulkChange.counts).toMatchObject({ done: 3, skipped: 0 });
  await office.send(UndoBulkChange, { bulkChangeId: replacing.bulkChange.id });
  await endOf(replacing.bulkChange.id);

  expect((await seen(owned.id)).owner).toMatchObject({ name: '前の 持ち主' });
  expect((await seen(free.id)).owner).toMatchObject({ name: company.name });
});

test('氏名のない登録は、その欄の誤りとして断る', async () => {
  const { id } = await aBicycle().inState('stored');
  const change = { ...company, name: ' ', postalCode: '154' };

  const refused = await failureOf(
    (await as('office')).send(PreviewBulkChange, { set: { bicycleIds: [id] }, change, reason }),
  );

  expect(refused.fields).toMatchObject({
    'change.name': expect.stringContaining('所有者の氏名を入力'),
    'change.postalCode': expect.stringContaining('7桁'),
  });
});

test('実行しなかった確認の所有者は、一日たつと次の確認のときに消える', async () => {
  const office = await as('office');
  const { id } = await aBicycle().inState('stored');
  const wish = { set: { bicycleIds: [id] }, change: company, reason };
  const { bulkChangeId } = await office.send(PreviewBulkChange, wish);
  const ownersOf = () =>
    rowsOf(
      `select o.id from owners o where o.id::text = (select change ->> 'ownerId' from bulk_changes where id = $1)`,
      [bulkChangeId],
    );
  const [kept] = await ownersOf();
  expect(kept).toBeDefined();

  await rowsOf("update bulk_changes set created_at = created_at - interval '25 hours' where id = $1", [bulkChangeId]);
  await office.send(PreviewBulkChange, { ...wish, change: { kind: 'hold' } });

  expect(await rowsOf('select 1 from owners where id = $1', [kept?.['id']])).toEqual([]);
  expect((await failureOf(office.send(GetBulkChange, { bulkChangeId }))).status).toBe(404);
});

test('防犯登録番号が同じ過去の撤去の所有者を、自転車ごとに引き継ぐ', async () => {
  const office = await as('office');
  const serial = String(Date.now()).slice(-6);
  const registered = async (number: string) => {
    const { id, revision } = await aBicycle().inState('stored');
    await office.send(EditBicycle, {
      bicycleId: id,
      revision,
      registrationKind: 'tokyo',
      registrationNumber: number,
    });
    return id;
  };
  const [past, now, stranger] = [
    await registered(`世田谷A-${serial}`),
    await registered(`世田谷Ａ－${serial}`),
    await registered(`世田谷B-${serial}`),
  ];
  const { revision } = await seen(past);
  await office.send(SetOwner, { bicycleId: past, revision, name: '過去 花子' });
  const set = { bicycleIds: [past, now, stranger] };

  const tooLate = await office.send(PreviewBulkChange, {
    set,
    change: { kind: 'owner-taken-over', confirmedFrom: '2099-01-01' },
    reason,
  });
  expect(tooLate).toMatchObject({ eligibleCount: 0, skippedCount: 3 });
  const nothing = await failureOf(office.send(AddBulkChange, { bulkChangeId: tooLate.bulkChangeId, count: 0 }));
  expect(nothing.code).toBe('nothing-to-change');
  const { bulkChange, owner, skipped } = await endOf(
    await aBulkChange({ set, change: { kind: 'owner-taken-over' }, reason }),
  );

  expect(bulkChange.counts).toMatchObject({ done: 1, skipped: 2 });
  expect(owner).toBeNull();
  expect(new Map(skipped.map((row) => [row.bicycleId, row.reason]))).toEqual(
    new Map([
      [past, 'すでに所有者が登録されています'],
      [stranger, '同じ防犯登録番号の過去の撤去に、所有者の記録がありません'],
    ]),
  );
  const bicycle = await seen(now);
  expect(bicycle.owner).toMatchObject({ name: '過去 花子', source: 'past_removal' });
  expect(bicycle.events.at(-1)?.details).toMatchObject({ takenOverFrom: { bicycleId: past } });
});
