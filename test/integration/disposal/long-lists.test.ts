/** 公示 and disposal with more bicycles than a page holds: every page is bounded, what is counted, chosen and scanned is the whole. */
import {
  AddDisposal,
  GetDisposal,
  GetReconciliation,
  ListDisposalCandidates,
  RemoveDisposalItems,
} from '@bicycles/schema/disposal/contracts';
import { AddDisposalScan, CancelDisposalScan } from '@bicycles/schema/disposal/reconciliation-contracts';
import { AddPublicNotice, ListPublicNoticeCandidates } from '@bicycles/schema/public-notices/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aBicycle } from '../../builders/a-bicycle.ts';
import { announced, on, year } from '../../builders/a-ready-bicycle.ts';
import { copiesWithTags } from '../../builders/copies-with-tags.ts';
import { rowsOf } from '../../harness/database.ts';
import { as } from '../../harness/people.ts';

/** A day of removal that no other test uses, so that its filter shows these alone. */
const removedOn = '2026-02-27';
const that = on(year.disposedOn);
const days = { removedFrom: removedOn, removedUntil: removedOn };
let ids: string[] = [];
let storageSiteId = '';

beforeAll(async () => {
  const model = await aBicycle().removedOn(removedOn).inState('stored');
  storageSiteId = model.storageSiteId ?? '';
  ids = [model.id, ...(await copiesWithTags(model.id, 119, {}))];
});

/** Nothing is ever deleted from the ledger: the copies are set aside; their model came in by an event and stays in stock. */
afterAll(async () => {
  await rowsOf("update bicycles set status = 'cancelled' where id = any($1::uuid[])", [ids.slice(1)]);
});

const idsOf = (rows: readonly { bicycleId: string }[]) => rows.map(({ bicycleId }) => bicycleId);
const numberOf = async (id: string | undefined) => {
  const [row] = await rowsOf<{ management_number: string; tag: string }>(
    'select b.management_number, t.number as tag from bicycles b join tags t on t.id = b.tag where b.id = $1',
    [id],
  );
  return { managementNumber: row?.management_number ?? '', tagNumber: row?.tag ?? '' };
};

test('公示の候補は50台ずつ届き、選べるのは全部で、番号でさがしても選択の元は変わらない', async () => {
  const office = await as('office');
  const list = (more: object = {}) =>
    office.send(ListPublicNoticeCandidates, { kind: 'storage', ...days, ...more }, on(year.storageAnnouncedOn));

  const first = await list();
  const last = await list({ page: 99 });
  const { tagNumber } = await numberOf(first.knownIds[100]);
  const found = await list({ find: tagNumber });

  expect(first.known).toMatchObject({ page: 1, pages: 3, count: 120 });
  expect(first.known.rows).toHaveLength(50);
  expect(first.knownIds.toSorted()).toEqual(ids.toSorted());
  expect(last.known).toMatchObject({ page: 3, count: 120 });
  expect(idsOf(last.known.rows)).toEqual(first.knownIds.slice(100));
  expect(idsOf(found.known.rows)).toEqual([first.knownIds[100]]);
  expect(found.knownIds).toHaveLength(120);

  const rest = first.knownIds.slice(57, 60);
  const wish = { kind: 'storage' as const, announcedOn: year.storageAnnouncedOn, announcedUntil: '2026-03-24' };
  const bicycleIds = first.knownIds.filter((id) => !rest.includes(id));
  const { count } = await office.send(AddPublicNotice, { ...wish, bicycleIds }, on(year.storageAnnouncedOn));

  expect(count).toBe(117);
  expect((await list()).knownIds).toEqual(rest);
});

test('処分リストと突合は50台ずつ届き、一覧にない自転車も読み取れて、台数は全部を数える', async () => {
  const [office, storage] = [await as('office'), await as('storage')];
  await announced(ids.map((id) => ({ id })).slice(0, 110));
  const offered = await office.send(ListDisposalCandidates, { ...days, yardId: storageSiteId }, that);
  expect(offered.ready).toMatchObject({ pages: 3, count: 110 });
  expect(offered.ready.rows).toHaveLength(50);
  const three = offered.readyIds.slice(0, 3);
  const bicycleIds = offered.readyIds.slice(3);
  const { disposalId, count } = await office.send(
    AddDisposal,
    { storageSiteId, kind: 'sold', bicycleIds, note: undefined },
    that,
  );
  expect(count).toBe(107);
  expect((await office.send(ListDisposalCandidates, { ...days, yardId: storageSiteId }, that)).readyIds).toEqual(three);

  const before = await storage.send(GetReconciliation, { disposalId }, that);
  const pages = [
    before,
    ...(await Promise.all([2, 3].map((page) => storage.send(GetReconciliation, { disposalId, page }, that)))),
  ];
  const missing = pages.flatMap((each) => idsOf(each.missing.rows));
  const beyond = await numberOf(missing[106]);
  const sought = await storage.send(GetReconciliation, { disposalId, find: beyond.managementNumber }, that);
  const scanned = await storage.send(AddDisposalScan, { disposalId, scanned: beyond.tagNumber }, that);
  const unknown = Array.from({ length: 60 }, (_, index) => `Z${1000 + index}`);
  for (const each of unknown) await storage.send(AddDisposalScan, { disposalId, scanned: each }, that);
  const after = await storage.send(GetReconciliation, { disposalId }, that);

  expect(before.missing.rows).toHaveLength(50);
  expect(before.counts).toEqual({ itemCount: 107, foundCount: 0, missingCount: 107, extraCount: 0 });
  expect(missing.toSorted()).toEqual(bicycleIds.toSorted());
  expect(idsOf(sought.missing.rows)).toEqual([missing[106]]);
  expect(sought.counts.missingCount).toBe(107);
  expect(scanned).toMatchObject({ outcome: 'found', managementNumber: beyond.managementNumber });
  expect(after.counts).toEqual({ itemCount: 107, foundCount: 1, missingCount: 106, extraCount: 60 });
  expect(after.latest).toHaveLength(8);

  const details = await office.send(GetDisposal, { disposalId, page: 3, extraPage: 2 }, that);
  expect(details.items).toMatchObject({ page: 3, pages: 3, count: 107 });
  expect(details.items.rows).toHaveLength(7);
  expect(details.choosable).toHaveLength(107);
  expect(details.choosable.filter(({ state }) => state === 'found')).toEqual([
    { bicycleId: missing[106], state: 'found' },
  ]);
  expect(details.sold).toMatchObject({ count: 1, rows: [{ bicycleId: missing[106] }] });
  expect(details.extras).toMatchObject({ count: 60, pages: 2 });
  expect(details.extras.rows).toHaveLength(10);
  const cancelled = await storage.send(CancelDisposalScan, { disposalId, scanned: beyond.tagNumber }, that);
  expect(cancelled.counts).toMatchObject({ foundCount: 0, missingCount: 107 });

  const chosen = details.choosable.map(({ bicycleId }) => bicycleId).slice(3);
  const off = await office.send(RemoveDisposalItems, { disposalId, bicycleIds: chosen, reason: '売却の中止' }, that);
  const left = await office.send(GetDisposal, { disposalId }, that);
  expect(off.removedCount).toBe(104);
  expect(left).toMatchObject({ totalCount: 107, disposal: { itemCount: 3 } });
  expect(left.choosable).toHaveLength(3);
});
