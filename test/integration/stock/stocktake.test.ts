import { AddReturn } from '@bicycles/schema/returns/contracts';
import {
  AddStocktakeScan,
  CancelStocktake,
  CancelStocktakeScan,
  FinishStocktake,
  GetStocktake,
  ListStocktakes,
  PrintStocktake,
  StartStocktake,
} from '@bicycles/schema/stock/contracts';
import { expect, test } from 'vitest';
import { aBicycle } from '../../builders/a-bicycle.ts';
import { aReturn } from '../../builders/a-return.ts';
import { aTag } from '../../builders/a-tag.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';

/** A place that leads to a yard (上用賀) of which no other test of this file makes a stocktake. */
const place = 'S17';

test('棚卸で足りないもの・余っているものがすぐに分かり、途中でやめても続きからできる', async () => {
  const storage = await as('storage');
  const [here, missing] = [await aBicycle().at(place).inState('stored'), await aBicycle().at(place).inState('stored')];
  const storageSiteId = here.storageSiteId ?? '';
  const onTheWay = await aBicycle().at(place).inState('removed');
  const elsewhere = await aBicycle().at('S19').inState('stored');
  const returned = await aBicycle().at(place).inState('stored');
  await storage.send(AddReturn, aReturn(returned));
  const unused = await aTag();

  const { stocktakeId } = await storage.send(StartStocktake, { storageSiteId });
  const scan = (tagNumber: string) => storage.send(AddStocktakeScan, { stocktakeId, tagNumber });
  expect(await scan(here.tagNumber)).toMatchObject({ outcome: 'found', isRepeated: false });
  expect(await scan(here.tagNumber)).toMatchObject({ outcome: 'found', isRepeated: true });
  expect(await scan(onTheWay.tagNumber)).toMatchObject({ outcome: 'not-received' });
  expect(await scan(returned.tagNumber)).toMatchObject({ outcome: 'closed', statusLabel: '返還済' });
  expect(await scan(unused)).toMatchObject({ outcome: 'unknown-tag' });
  const again = await (await as('storage2')).send(StartStocktake, { storageSiteId });
  expect(again).toEqual({ stocktakeId, isResumed: true });
  expect(elsewhere.storageSiteId).not.toBe(storageSiteId);
  expect(await scan(elsewhere.tagNumber)).toMatchObject({ outcome: 'other-site' });
  const { latest } = await storage.send(GetStocktake, { stocktakeId });
  expect(latest.map(({ tagNumber }) => tagNumber)).toContain(unused);
  const { counts } = await storage.send(CancelStocktakeScan, { stocktakeId, tagNumber: unused });
  expect(counts).toMatchObject({ foundCount: 1, surplusCount: 3, missingCount: counts.expectedCount - 1 });

  const { missingCount } = await storage.send(FinishStocktake, { stocktakeId });
  const result = await storage.send(GetStocktake, { stocktakeId });
  expect(result.latest).toEqual([]);

  expect(result.missing.rows.map(({ bicycleId }) => bicycleId)).toContain(missing.id);
  expect(result.missing.rows.map(({ bicycleId }) => bicycleId)).not.toContain(here.id);
  expect(result.heading).toMatchObject({
    missingCount,
    expectedCount: result.missing.count + result.heading.foundCount,
  });
  expect(Object.fromEntries(result.surplus.rows.map(({ tagNumber, kind }) => [tagNumber, kind]))).toEqual({
    [onTheWay.tagNumber]: 'not-received',
    [returned.tagNumber]: 'closed',
    [elsewhere.tagNumber]: 'other-site',
  });
  const paper = await storage.print(PrintStocktake, { stocktakeId });
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
});

test('終えた棚卸の結果は、その後の返還で変わらず、もう読み取りを受け付けない', async () => {
  const storage = await as('storage');
  const bicycle = await aBicycle().at('S23N').inState('stored');
  const { stocktakeId } = await storage.send(StartStocktake, { storageSiteId: bicycle.storageSiteId ?? '' });
  await storage.send(AddStocktakeScan, { stocktakeId, tagNumber: bicycle.tagNumber });
  await storage.send(FinishStocktake, { stocktakeId, note: '西側の列まで' });
  const kept = await storage.send(GetStocktake, { stocktakeId });

  await storage.send(AddReturn, aReturn(bicycle));

  expect(await storage.send(GetStocktake, { stocktakeId })).toEqual(kept);
  const late = await failureOf(storage.send(AddStocktakeScan, { stocktakeId, tagNumber: bicycle.tagNumber }));
  expect(late.code).toBe('stocktake-ended');
});

test('取りやめた棚卸のあとは、新しい棚卸を始められる', async () => {
  const storage = await as('storage');
  const { storageSiteId } = await aBicycle().at('S24').inState('arrived');
  const first = await storage.send(StartStocktake, { storageSiteId: storageSiteId ?? '' });
  await storage.send(CancelStocktake, { stocktakeId: first.stocktakeId, reason: '雨のため' });

  const second = await storage.send(StartStocktake, { storageSiteId: storageSiteId ?? '' });

  expect(second).toMatchObject({ isResumed: false });
  expect(second.stocktakeId).not.toBe(first.stocktakeId);
  const { openStocktakeId } = await storage.send(ListStocktakes, { storageSiteId: storageSiteId ?? '' });
  expect(openStocktakeId).toBe(second.stocktakeId);
  await storage.send(CancelStocktake, { stocktakeId: second.stocktakeId, reason: '試験の終わり' });
});
