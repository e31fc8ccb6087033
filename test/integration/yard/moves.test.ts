/** 保管所の移動: who may move what, and what it does to both yards' daily reports and to the nightly check's sum. */
import { GetDailyReport } from '@bicycles/schema/stock/contracts';
import { addsUp } from '@bicycles/schema/stock/flow';
import { AddMove } from '@bicycles/schema/yard/contracts';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { aBicycle, seen, siteId } from '../../builders/a-bicycle.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';

/** 梅丘 and 弦巻, on days on which only this file's bicycles move. */
const [umegaoka, tsurumaki] = [siteId('3'), siteId('2')];
const at = (day: string, time: string) => ({ at: `${day}T${time}:00+09:00` });
const there = (tagNumber: string) => ({ tagNumber, fromSiteId: umegaoka, toSiteId: tsurumaki, reason: '満車のため' });
const back = (tagNumber: string) => ({ tagNumber, fromSiteId: tsurumaki, toSiteId: umegaoka, reason: '移動の取消' });

async function totals(day: string) {
  const storage = await as('storage');
  const reports = [
    await storage.send(GetDailyReport, { storageSiteId: umegaoka, day }),
    await storage.send(GetDailyReport, { storageSiteId: tsurumaki, day }),
  ];
  expect(reports.map(({ total, isConsistent }) => [addsUp(total), isConsistent])).toEqual([
    [true, true],
    [true, true],
  ]);
  return reports.map(({ total }) => [total.carriedOver, total.arrived, total.movedIn, total.movedOut, total.inStock]);
}

test('移した自転車は移動先の在庫になり、置き場所は空になり、経過に移動元と理由が残る', async () => {
  const storage = await as('storage');
  const { id, tagNumber } = await aBicycle().looking({ storageSlot: 'A-12' }).inState('stored');

  const move = await storage.send(AddMove, there(tagNumber));

  expect(move).toMatchObject({ bicycleId: id, fromSiteId: umegaoka, toSiteId: tsurumaki });
  const bicycle = await seen(id);
  expect(bicycle).toMatchObject({ status: 'stored', storageSiteId: tsurumaki, storageSlot: null });
  expect(bicycle.events.at(-1)).toMatchObject({
    kind: 'moved',
    reason: '満車のため',
    details: { fromSiteName: move.fromSiteName, storageSiteName: move.toSiteName, storageSlot: 'A-12' },
  });
});

test('作業日報は移動を両方の保管所で数え、あとから移しても過ぎた日の数は変わらない', async () => {
  const storage = await as('storage');
  const days = ['2022-02-01', '2022-02-02', '2022-02-03', '2022-02-04'] as const;
  const reports = async () => [
    await totals(days[0]),
    await totals(days[1]),
    await totals(days[2]),
    await totals(days[3]),
  ];
  const stored = () => aBicycle().at('S22N').removedOn(days[0]).inState('stored');
  const before = await reports();

  const [moved, undone, later] = [await stored(), await stored(), await stored()];
  const first = await totals(days[0]);
  await storage.send(AddMove, there(moved.tagNumber), at(days[1], '10:00'));
  await storage.send(AddMove, there(undone.tagNumber), at(days[1], '10:01'));
  await storage.send(AddMove, back(undone.tagNumber), at(days[1], '10:05'));
  const second = await totals(days[1]);
  await storage.send(AddMove, there(later.tagNumber), at(days[2], '10:00'));
  await storage.send(AddMove, back(moved.tagNumber), at(days[2], '11:00'));

  const after = await reports();
  expect(after.slice(0, 2)).toEqual([first, second]);
  // 前日在庫, 搬入, 移動（入）, 移動（出）, 当日在庫: of 梅丘, then of 弦巻.
  expect(difference(after, before)).toEqual([
    [
      [0, 3, 0, 0, 3],
      [0, 0, 0, 0, 0],
    ],
    [
      [3, 0, 0, 1, 2],
      [0, 0, 1, 0, 1],
    ],
    [
      [2, 0, 1, 1, 2],
      [1, 0, 1, 1, 1],
    ],
    [
      [2, 0, 0, 0, 2],
      [1, 0, 0, 0, 1],
    ],
  ]);
});

const difference = (after: number[][][], before: number[][][]) =>
  after.map((day, d) => day.map((site, s) => site.map((count, c) => count - (before[d]?.[s]?.[c] ?? 0))));

test('受け入れていない自転車、同じ保管所、ほかの保管所の自転車は、理由を示して断る', async () => {
  const storage = await as('storage');
  const removed = await aBicycle().inState('removed');
  const stored = await aBicycle().inState('stored');
  const codeOf = async (input: z.input<typeof AddMove.input>) => (await failureOf(storage.send(AddMove, input))).code;

  expect(await codeOf(there(removed.tagNumber))).toBe('not-received');
  expect(await codeOf({ ...there(stored.tagNumber), toSiteId: umegaoka })).toBe('same-site');
  expect(await codeOf({ ...back(stored.tagNumber), toSiteId: siteId('6') })).toBe('other-site');
  expect(await codeOf({ ...there(stored.tagNumber), reason: ' ' })).toBe('invalid-input');
  expect(await seen(stored.id)).toMatchObject({ storageSiteId: umegaoka });
});
