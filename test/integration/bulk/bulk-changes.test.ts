import {
  AddBulkChange,
  GetBulkChange,
  ListBulkChanges,
  PreviewBulkChange,
  UndoBulkChange,
} from '@bicycles/schema/bulk/contracts';
import { EditBicycle, SetOwner } from '@bicycles/schema/ledger/contracts';
import { AddReturn } from '@bicycles/schema/returns/contracts';
import { DateTime } from 'luxon';
import { expect, test, vi } from 'vitest';
import { aBicycle, code, seen } from '../../builders/a-bicycle.ts';
import { aBulkChange, endOf } from '../../builders/a-bulk-change.ts';
import { aReturn } from '../../builders/a-return.ts';
import { aDayOfItsOwn, manyBicycles } from '../../builders/many-bicycles.ts';
import { rowsOf } from '../../harness/database.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';

vi.setConfig({ testTimeout: 180_000 });

const inFourYears = DateTime.now().setZone('Asia/Tokyo').plus({ years: 4 }).toFormat('yyyy-MM-dd');
const until = { kind: 'deadline-day' as const, until: inFourYears };
const reason = '警察の回答待ち';

test('1,000台の期限を一度に変えると、ちょうど1,000台が変わり、取り消すとちょうど元に戻る', async () => {
  const office = await as('office');
  const day = aDayOfItsOwn();
  const ids = await manyBicycles(1000, { policeInquiredOn: day });
  const conditions = { days: { policeInquired: { from: day, to: day } } };
  const deadlines = () =>
    rowsOf<{ deadline: string; computed: string; bicycles: number }>(
      `select retention_deadline_on as deadline, computed_deadline_on as computed, count(*)::int as bicycles
         from bicycles where id = any($1) group by 1, 2`,
      [ids],
    );
  const [before] = await deadlines();

  const bulkChangeId = await aBulkChange({ set: { conditions }, change: until, reason });
  const { bulkChange, skipped } = await endOf(bulkChangeId);

  expect(bulkChange.counts).toMatchObject({ done: 1000, skipped: 0, eligible: 0 });
  expect(skipped).toEqual([]);
  expect(await deadlines()).toEqual([{ deadline: inFourYears, computed: before?.computed, bicycles: 1000 }]);
  expect(await rowsOf('select 1 from bulk_change_rows where bulk_change = $1', [bulkChangeId])).toHaveLength(1000);
  const events = await rowsOf<{ bicycle: string }>(
    "select bicycle from bicycle_events where bicycle = any($1) and kind = 'deadline-changed' and reason = $2",
    [ids, reason],
  );
  expect(events.map(({ bicycle }) => bicycle).sort()).toEqual(ids.toSorted());

  await office.send(UndoBulkChange, { bulkChangeId });
  const undone = await endOf(bulkChangeId);

  expect(undone.bulkChange).toMatchObject({ state: 'undone', counts: { done: 0, undone: 1000, kept: 0 } });
  expect(await deadlines()).toEqual([{ ...before, bicycles: 1000 }]);
  const trail = await rowsOf<{ action: string }>(
    "select action from audit_entries where subject_kind = 'bulk_changes' and subject_id = $1 and action like '/bulk/%' group by 1 order by 1",
    [bulkChangeId],
  );
  expect(trail.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['/bulk/add-bulk-change', '/bulk/preview-bulk-change', '/bulk/undo-bulk-change']),
  );
});

test('変えられない自転車は、理由とともに示して残す。確認のあとに変わった自転車も残す', async () => {
  const [office, storage] = [await as('office'), await as('storage')];
  const [free, closed, raced] = [
    await aBicycle().inState('stored'),
    await aBicycle().inState('stored'),
    await aBicycle().inState('stored'),
  ];
  await storage.send(AddReturn, aReturn(closed));
  const set = { bicycleIds: [free.id, closed.id, raced.id] };

  const { bulkChangeId, ...counts } = await office.send(PreviewBulkChange, { set, change: until, reason });
  expect(counts).toEqual({ eligibleCount: 2, skippedCount: 1 });
  await office.send(EditBicycle, {
    bicycleId: raced.id,
    revision: raced.revision,
    registrationKind: 'none',
    remarks: 'x',
  });
  await office.send(AddBulkChange, { bulkChangeId, count: 2 });
  const { bulkChange, skipped } = await endOf(bulkChangeId);

  expect(bulkChange.counts).toMatchObject({ done: 1, skipped: 2 });
  const reasons = new Map(skipped.map((row) => [row.bicycleId, row.reason]));
  expect(reasons.get(closed.id)).toContain('返還済');
  expect(reasons.get(raced.id)).toContain('台帳を訂正');
  expect((await seen(free.id)).retentionDeadlineOn).toBe(inFourYears);
  expect((await seen(raced.id)).retentionDeadlineOn).toBe(raced.retentionDeadlineOn);
});

test('過ぎた日への期限の変更は、一台も変えずに理由を示す', async () => {
  const office = await as('office');
  const { id } = await aBicycle().inState('stored');

  const preview = await office.send(PreviewBulkChange, {
    set: { bicycleIds: [id] },
    change: { kind: 'deadline-day', until: '2026-01-05' },
    reason,
  });
  const view = await office.send(GetBulkChange, { bulkChangeId: preview.bulkChangeId });

  expect(preview).toMatchObject({ eligibleCount: 0, skippedCount: 1 });
  expect(view.skipped[0]?.reason).toMatch(/撤去日|過ぎた日/);
  const refused = await failureOf(office.send(AddBulkChange, { bulkChangeId: preview.bulkChangeId, count: 0 }));
  expect(refused.code).toBe('nothing-to-change');
});

test('処分公示が済んだ自転車の期限は、確認したときだけ変わる', async () => {
  const ids = await manyBicycles(2);
  await rowsOf("update bicycles set disposal_announced_on = '2026-11-01' where id = $1", [ids[0]]);
  const wish = { set: { bicycleIds: ids }, change: until, reason };

  const kept = await endOf(await aBulkChange(wish));
  expect(kept.bulkChange.counts).toMatchObject({ done: 1, skipped: 1 });
  expect(kept.skipped[0]).toMatchObject({ bicycleId: ids[0], reason: expect.stringContaining('処分公示') });
  const confirmed = await endOf(await aBulkChange(wish, { confirmsAnnounced: true }));

  expect(confirmed.bulkChange.counts).toMatchObject({ done: 1 });
  expect((await seen(ids[0] ?? '')).retentionDeadlineOn).toBe(inFourYears);
});

test('確認のあとで対象が増えたら、一台も変えずに断る。台数が画面と違うときも断る', async () => {
  const office = await as('office');
  const conditions = { days: { removed: { from: '2025-03-04', to: '2025-03-04' } } };
  const first = await aBicycle().removedOn('2025-03-04').inState('stored');
  const wish = { set: { conditions }, change: until, reason };
  const { bulkChangeId, eligibleCount: count } = await office.send(PreviewBulkChange, wish);

  expect((await failureOf(office.send(AddBulkChange, { bulkChangeId, count: count + 1 }))).code).toBe('count-changed');
  await aBicycle().removedOn('2025-03-04').inState('stored');
  const refused = await failureOf(office.send(AddBulkChange, { bulkChangeId, count }));

  expect(refused.code).toBe('set-changed');
  expect(refused.message).toContain('増えた1台');
  expect((await seen(first.id)).retentionDeadlineOn).toBe(first.retentionDeadlineOn);
});

test('取消のとき、あとから変更された自転車はそのまま残し、理由を示す', async () => {
  const office = await as('office');
  const [touched, untouched] = [await aBicycle().inState('stored'), await aBicycle().inState('stored')];
  const change = { kind: 'look' as const, colourId: code('colour', 'purple'), remarks: '一括の追記' };
  const bulkChangeId = await aBulkChange({ set: { bicycleIds: [touched.id, untouched.id] }, change, reason });
  await endOf(bulkChangeId);
  const { revision, remarks } = await seen(touched.id);
  expect(remarks).toBe('一括の追記');
  await office.send(EditBicycle, { bicycleId: touched.id, revision, registrationKind: 'none', remarks: 'あとの訂正' });

  await office.send(UndoBulkChange, { bulkChangeId });
  const { bulkChange, kept } = await endOf(bulkChangeId);

  expect(bulkChange.counts).toMatchObject({ undone: 1, kept: 1 });
  expect(kept).toMatchObject([{ bicycleId: touched.id, reason: expect.stringContaining('台帳を訂正') }]);
  expect(await seen(touched.id)).toMatchObject({ remarks: 'あとの訂正' });
  expect(await seen(untouched.id)).toMatchObject({ remarks: untouched.remarks, colourId: untouched.colourId });
  expect((await failureOf(office.send(UndoBulkChange, { bulkChangeId }))).code).toBe('not-undoable');
});

test('処分の保留と解除、所有者の取消も一括でき、履歴に並ぶ', async () => {
  const office = await as('office');
  const { id, revision } = await aBicycle().inState('stored');
  await office.send(SetOwner, { bicycleId: id, revision, name: '見本 太郎' });
  const set = { bicycleIds: [id] };

  for (const kind of ['hold', 'owner-cleared', 'hold-released'] as const) {
    const { bulkChange } = await endOf(await aBulkChange({ set, change: { kind }, reason }));
    expect(bulkChange.counts, kind).toMatchObject({ done: 1 });
  }

  const bicycle = await seen(id);
  expect(bicycle.owner).toBeNull();
  expect(bicycle.events.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['held', 'hold-released', 'edited']));
  const { bulkChanges } = await office.send(ListBulkChanges, { page: 1 });
  expect(bulkChanges.length).toBeGreaterThanOrEqual(3);
});

test('条件のない検索の結果は、一括処理できない', async () => {
  const office = await as('office');
  const set = { conditions: { statuses: [], days: { removed: { from: undefined } } } };

  const refused = await failureOf(office.send(PreviewBulkChange, { set, change: until, reason }));

  expect(refused.code).toBe('no-conditions');
});

test('別の人が確かめた対象は実行できず、権限のない人は使えない', async () => {
  const [office, admin, storage] = [await as('office'), await as('admin'), await as('storage')];
  const { id } = await aBicycle().inState('stored');
  const wish = { set: { bicycleIds: [id] }, change: until, reason };
  const { bulkChangeId } = await office.send(PreviewBulkChange, wish);

  expect((await failureOf(admin.send(AddBulkChange, { bulkChangeId, count: 1 }))).code).toBe('not-own');
  expect((await failureOf(storage.send(PreviewBulkChange, wish))).status).toBe(403);
});
