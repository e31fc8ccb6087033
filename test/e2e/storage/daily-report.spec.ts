/** 作業日報 (row D3) at the PC of the yard: the day's table, paper and CSV. */

import { settled } from '../harness/settled.ts';
import { expect, sizes, test } from '../harness/test.ts';

test.use(sizes.desktop);

test('作業日報は、出入りと在庫が合っているかを示し、CSVで保存できる', async ({ signedIn, axe }) => {
  const page = await signedIn('storage');
  await page.goto('/stock/daily-report');
  await settled(page);

  await expect(page.getByText('合っています')).toBeVisible();
  await expect(page.getByRole('columnheader', { name: '前日在庫' })).toBeVisible();
  await axe(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV（UTF-8）' }).click();

  expect((await download).suggestedFilename()).toMatch(/^作業日報\d{4}-\d\d-\d\d\.csv$/);
});

test('区の職員は、在庫の点検の結果を保管所ごとに見られる', async ({ signedIn, axe }) => {
  const page = await signedIn('office');
  await page.goto('/stock/checks');

  await expect(page.getByRole('heading', { name: /合わない在庫/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /梅丘放置自転車等保管所/ })).toBeVisible();
  await axe(page);
});
