/** 棚卸 by scan (row R3): surplus and shortage at once, two terminals, leaving and coming back. */
import { AddReturn } from '@bicycles/schema/returns/contracts';
import { CancelStocktake, ListStocktakes } from '@bicycles/schema/stock/contracts';
import { aBicycle } from '../../builders/a-bicycle.ts';
import { aReturn } from '../../builders/a-return.ts';
import { settled } from '../harness/settled.ts';
import { expect, sizes, test } from '../harness/test.ts';
import { typeTag } from '../harness/type-tag.ts';
import { counted } from './counted.ts';

test.use(sizes.tablet);

/** The yard of storage2 (桜新町), where no other flow stores anything. */
const place = 'S24';
const name = (managementNumber: string | null) => managementNumber ?? '';
test('読むたびに在庫どおりか余りかが分かり、閉じて戻ってもほかの端末からも続けられ、結果が残る', async ({
  signedIn,
  axe,
  api,
}) => {
  const [here, missing] = [await aBicycle().at(place).inState('stored'), await aBicycle().at(place).inState('stored')];
  const onTheWay = await aBicycle().at(place).inState('removed');
  const returned = await aBicycle().at(place).inState('stored');
  const storage = await api('storage2');
  await storage.send(AddReturn, aReturn(returned));
  // A try that broke off leaves its stocktake open, and a yard has one at a time.
  const { openStocktakeId } = await storage.send(ListStocktakes, { storageSiteId: here.storageSiteId ?? '' });
  if (openStocktakeId) await storage.send(CancelStocktake, { stocktakeId: openStocktakeId, reason: 'やり直し' });
  const page = await signedIn('storage2');
  await page.goto('/stock/stocktake');
  await settled(page);
  await axe(page);
  await page.getByRole('button', { name: '棚卸を始める' }).click();

  await typeTag(page, here.tagNumber);
  await expect(page.getByText('在庫どおり', { exact: true }).first()).toBeVisible();
  await expect(counted(page, '確認済')).toHaveText('1');
  await typeTag(page, here.tagNumber);
  await expect(page.getByText('読み取り済み')).toBeVisible();
  await typeTag(page, onTheWay.tagNumber);
  await expect(counted(page, '余り')).toHaveText('1');
  await typeTag(page, returned.tagNumber);
  await expect(page.getByText('台帳では「返還済」').first()).toBeVisible();
  await expect(counted(page, '余り')).toHaveText('2');
  await axe(page);

  await page.goto('/stock/stocktake');
  await page.getByRole('link', { name: '続きから' }).click();
  await page.getByRole('button', { name: `${returned.managementNumber} の読み取りを取消` }).click();
  await expect(counted(page, '余り')).toHaveText('1');
  await page.getByRole('tab', { name: /余り/ }).click();
  await expect(page.getByRole('tabpanel').getByText('受入が未登録')).toBeVisible();
  await axe(page);

  await page.getByRole('link', { name: '棚卸を終了する' }).click();
  await page.getByLabel('備考').fill('西側の列に1台見当たらない');
  await axe(page);
  await page.getByRole('button', { name: 'この結果で終了する' }).click();

  await expect(page.getByText(/棚卸を終了しました/)).toBeVisible();
  await expect(page.getByText('西側の列に1台見当たらない')).toBeVisible();
  await expect(page.getByRole('link', { name: name(missing.managementNumber) })).toBeVisible();
  await expect(page.getByRole('link', { name: name(here.managementNumber) })).toBeHidden();
});
