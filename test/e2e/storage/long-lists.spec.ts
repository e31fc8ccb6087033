/** Lists longer than a page, on the tablet in the yard: a tag that is on no page of the screen is found all the same (rows D1, R3). */
import { join } from 'node:path';
import { AddDisposal } from '@bicycles/schema/disposal/contracts';
import { CancelStocktake, ListStocktakes } from '@bicycles/schema/stock/contracts';
import { aBicycle } from '../../builders/a-bicycle.ts';
import { announced, on, year } from '../../builders/a-ready-bicycle.ts';
import { copiesWithTags } from '../../builders/copies-with-tags.ts';
import { withEventsOf } from '../../builders/many-bicycles.ts';
import { rowsOf } from '../../harness/database.ts';
import { testFolder } from '../../harness/test-environment.ts';
import { settled } from '../harness/settled.ts';
import { expect, sizes, test } from '../harness/test.ts';
import { typeTag } from '../harness/type-tag.ts';
import { counted } from './counted.ts';

test.use(sizes.tablet);

/** Sixty bicycles are made first, and their papers at last. */
test.describe.configure({ timeout: 180_000 });

async function sixty(removedOn: string) {
  const model = await aBicycle().removedOn(removedOn).inState('stored');
  const made = await copiesWithTags(model.id, 59, {});
  await withEventsOf(model.id, made);
  const ids = [model.id, ...made];
  const rows = await rowsOf<{ number: string; tag: string }>(
    `select b.management_number as number, t.number as tag from bicycles b join tags t on t.id = b.tag
      where b.id = any($1) order by b.management_number`,
    [ids],
  );
  const last = rows.at(-1);
  if (!last) throw new Error('Sixty bicycles');
  return { ids, storageSiteId: model.storageSiteId ?? '', last };
}

test('60台の突合：最後のページの自転車も札で読め、番号でさがして札なしで確かめられ、台数は全部を数える', async ({
  signedIn,
  api,
  at,
  axe,
}) => {
  const { ids, storageSiteId, last } = await sixty('2026-02-18');
  await announced(ids.map((id) => ({ id })));
  const that = on(year.disposedOn);
  const { disposalId } = await (await api('office')).send(
    AddDisposal,
    { storageSiteId, kind: 'scrapped', bicycleIds: ids },
    that,
  );
  const page = await signedIn('storage');
  await at(page, that.at);
  await page.goto(`/disposals/${disposalId}/reconcile`);
  await settled(page);
  const cards = page.getByRole('list', { name: 'まだ読んでいない自転車' }).getByRole('listitem');
  await expect(cards).toHaveCount(50);
  await expect(page.getByText(last.number)).toHaveCount(0);

  await typeTag(page, last.tag);
  await expect(
    page.getByRole('region', { name: '札の読み取り' }).getByText('リストどおり', { exact: true }),
  ).toBeVisible();
  await expect(counted(page, '現物あり')).toHaveText('1');
  await expect(page.getByRole('heading', { name: 'まだ読んでいない自転車（59台）' })).toBeVisible();
  await page.screenshot({ path: join(testFolder, 'long-reconcile.png'), fullPage: true });
  await axe(page);
  await page.getByRole('link', { name: '次のページ' }).click();
  await expect(cards).toHaveCount(9);
  const other = (await cards.last().getByRole('link').textContent()) ?? '';
  await page.getByRole('link', { name: '前のページ' }).click();
  await page.getByRole('textbox', { name: '番号や置き場所でさがす' }).fill(other);
  await page.getByRole('button', { name: 'さがす' }).click();
  await page.getByRole('button', { name: `${other} は札なしで現物あり` }).click();
  await expect(counted(page, '現物あり')).toHaveText('2');
  await expect(counted(page, 'まだ')).toHaveText('58');
  await axe(page);
});

test('50台を超える棚卸：一覧にない自転車も読め、番号でさがせば残っているか分かる', async ({ signedIn, api, axe }) => {
  const { storageSiteId, last } = await sixty('2026-02-19');
  const storage = await api('storage');
  const { openStocktakeId } = await storage.send(ListStocktakes, { storageSiteId });
  if (openStocktakeId) await storage.send(CancelStocktake, { stocktakeId: openStocktakeId, reason: 'やり直し' });
  const page = await signedIn('storage');
  await page.goto('/stock/stocktake');
  await settled(page);
  await page.getByRole('button', { name: '棚卸を始める' }).click();
  await settled(page);
  const cards = page.getByRole('tabpanel').getByRole('listitem');
  await expect(cards).toHaveCount(50);
  const find = async (number: string) => {
    await page.getByRole('textbox', { name: '番号や置き場所でさがす' }).fill(number);
    await page.getByRole('button', { name: 'さがす' }).click();
  };
  await find(last.number);
  await expect(cards).toHaveCount(1);
  await page.screenshot({ path: join(testFolder, 'long-stocktake.png'), fullPage: true });
  await axe(page);

  await typeTag(page, last.tag);

  await expect(page.getByText('在庫どおり', { exact: true }).first()).toBeVisible();
  await expect(counted(page, '確認済')).toHaveText('1');
  await expect(cards).toHaveCount(0);
  const stocktakeId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await storage.send(CancelStocktake, { stocktakeId, reason: '試験の終わり' });
});
