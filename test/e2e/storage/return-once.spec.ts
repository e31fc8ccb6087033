/** A bicycle is given back once: two terminals that want it, and a return that was a mistake (rows R1, R3). */
import type { Page } from '@playwright/test';
import { aBicycle, seen } from '../../builders/a-bicycle.ts';
import { expect, sizes, test } from '../harness/test.ts';
import { callUp, confirm, done, fillClaimant } from './counter.ts';

test.use(sizes.desktop);

test('2台の端末が同時に返還を押しても1件だけ成立し、もう一方は入力を残して断り、2度目の返還もできない', async ({
  signedIn,
  browser,
  axe,
}) => {
  const bicycle = await aBicycle().inState('stored');
  const elsewhere = await browser.newContext({ ...sizes.desktop, locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
  const pages = [await signedIn('storage'), await signedIn('storage2', elsewhere)];
  for (const [index, page] of pages.entries()) {
    await callUp(page, bicycle.tagNumber);
    await fillClaimant(page, `見本 ${index + 1}番`);
  }

  await Promise.all(pages.map((page) => confirm(page).click()));

  const refusal = (page: Page) => page.getByText(/返還が済んでいます/).first();
  for (const page of pages) await expect(done(page).or(refusal(page))).toBeVisible();
  const winners = await Promise.all(pages.map((page) => done(page).isVisible()));
  expect(winners.toSorted()).toEqual([false, true]);
  const loser = winners[0] ? 1 : 0;
  const page = pages[loser];
  if (page === undefined) throw new Error('No second terminal');
  await expect(page.getByLabel('氏名')).toHaveValue(`見本 ${loser + 1}番`);
  expect((await seen(bicycle.id)).return).toMatchObject({ claimantName: `見本 ${2 - loser}番` });

  await callUp(page, bicycle.tagNumber);
  await expect(page.getByRole('heading', { name: '返還できません' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText(`見本 ${2 - loser}番 様へ`);
  await expect(page.getByRole('alert')).toContainText(loser === 0 ? '小川 修' : '上野 恵子');
  await expect(page.getByRole('button', { name: '返還請求書・受領書を印刷' })).toBeVisible();
  await axe(page);
  await elsewhere.close();
});

test('間違えた返還を理由を付けて取り消すと、保管中に戻り、返す金額が分かる', async ({ signedIn, axe }) => {
  const bicycle = await aBicycle().inState('stored');
  const page = await signedIn('storage');
  await callUp(page, bicycle.tagNumber);
  await fillClaimant(page, '見本 六郎');
  await confirm(page).click();
  await expect(done(page)).toBeVisible();

  await page.getByRole('link', { name: /この返還を取り消す/ }).click();
  await axe(page);
  await page.getByRole('button', { name: '返還を取り消す' }).click();
  await expect(page.getByText('取消の理由を入力してください')).toBeVisible();
  await page.getByLabel('取消の理由').fill('札の取り違え');
  await page.getByRole('button', { name: '返還を取り消す' }).click();

  await expect(page.getByText('手数料￥3,000を引取者に返してください')).toBeVisible();
  expect(await seen(bicycle.id)).toMatchObject({ status: 'stored', return: null });
});
