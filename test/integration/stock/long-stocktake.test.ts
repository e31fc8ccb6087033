/** 棚卸 of a yard with more bicycles than a page holds: the numbers and the paper are the whole, the lists come page by page. */
import {
  AddStocktakeScan,
  FinishStocktake,
  GetStocktake,
  PrintStocktake,
  StartStocktake,
} from '@bicycles/schema/stock/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPdf } from '../../../extensions/ground/documents/read-pdf.ts';
import { aBicycle } from '../../builders/a-bicycle.ts';
import { someTags } from '../../builders/a-tag.ts';
import { copiesWithTags } from '../../builders/copies-with-tags.ts';
import { rowsOf } from '../../harness/database.ts';
import { as } from '../../harness/people.ts';

/** A place that leads to a yard of which no other test makes a stocktake. */
const place = 'S19';
let storageSiteId = '';
let copies: string[] = [];

beforeAll(async () => {
  const model = await aBicycle().at(place).removedOn('2022-07-08').inState('stored');
  storageSiteId = model.storageSiteId ?? '';
  copies = await copiesWithTags(model.id, 69, { storage_slot: 'Z-99' });
});

/** Nothing is ever deleted from the ledger: what served the test is set aside. */
afterAll(async () => {
  await rowsOf("update bicycles set status = 'cancelled' where id = any($1::uuid[])", [copies]);
});

test('不足も余りも50台ずつ届き、一覧にない自転車も読み取れて、台数も印刷も全部になる', async () => {
  const storage = await as('storage');
  const { stocktakeId } = await storage.send(StartStocktake, { storageSiteId });
  const before = await storage.send(GetStocktake, { stocktakeId });
  const { missingCount } = before.heading;
  const second = await storage.send(GetStocktake, { stocktakeId, page: 2 });
  const [beyond] = second.missing.rows;
  const sought = await storage.send(GetStocktake, { stocktakeId, find: beyond?.tagNumber });

  expect(before.missing.rows).toHaveLength(50);
  expect(before.missing.count).toBe(missingCount);
  expect(missingCount).toBeGreaterThanOrEqual(70);
  expect(sought.missing.rows).toMatchObject([{ bicycleId: beyond?.bicycleId }]);
  expect(sought.heading.missingCount).toBe(missingCount);
  const scan = await storage.send(AddStocktakeScan, { stocktakeId, tagNumber: beyond?.tagNumber ?? '' });
  expect(scan).toMatchObject({
    outcome: 'found',
    managementNumber: beyond?.managementNumber,
    counts: { foundCount: 1, missingCount: missingCount - 1 },
  });

  const unused = await someTags(55);
  for (const tagNumber of unused) await storage.send(AddStocktakeScan, { stocktakeId, tagNumber });
  await storage.send(FinishStocktake, { stocktakeId });
  const kept = await storage.send(GetStocktake, { stocktakeId, surplusPage: 2 });
  expect(kept.heading).toMatchObject({ foundCount: 1, missingCount: missingCount - 1, surplusCount: 55 });
  expect(kept.surplus).toMatchObject({ page: 2, pages: 2, count: 55 });
  expect(kept.surplus.rows).toHaveLength(5);
  const paper = await readPdf(await storage.print(PrintStocktake, { stocktakeId }));
  expect(paper.text.replace(/\s/g, '')).toContain(`${missingCount - 1}台`);
  expect(paper.text).toContain('Z-99');
});
