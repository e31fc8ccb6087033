/** What is typed, ticked or photographed while the page's scripts are still on their way stands, and the screen knows of it. */
import { ListPhotos } from '@bicycles/schema/photos/contracts';
import { tagNumberFor } from '@bicycles/schema/tags/tag-number';
import type { Page } from '@playwright/test';
import { DateTime } from 'luxon';
import { aBicycle } from '../../builders/a-bicycle.ts';
import { as } from '../../harness/people.ts';
import { expect, sizes, test } from '../harness/test.ts';
import { aStreetPhoto } from '../street/a-street-photo.ts';

test.use(sizes.desktop);

/** Never issued, and no bicycle's: the screen says so and stays. */
const tag = tagNumberFor(9_999_997);

/** Holds the page's scripts back, from the next navigation until the answer is called. */
async function heldScripts(page: Page): Promise<() => void> {
  const { promise: arrival, resolve: arrive } = Promise.withResolvers<void>();
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await arrival;
    await route.continue();
  });
  return arrive;
}

test('画面の準備中に打った番号は、準備ができてから Enter を押すだけで調べられる', async ({ signedIn }) => {
  const page = await signedIn('storage');
  const letScriptsCome = await heldScripts(page);
  await page.goto('/returns', { waitUntil: 'commit' });
  const box = page.getByRole('textbox', { name: '札番号' });
  await box.pressSequentially(tag, { delay: 80 });
  letScriptsCome();
  await page.waitForLoadState('networkidle');

  await expect(box).toHaveValue(tag);
  const asked = page.waitForRequest((request) => request.url().includes('/returns') && request.method() === 'POST');
  await box.press('Enter');
  expect((await asked).postData()).toContain(tag);
});

test('画面の準備中に選んだ検索条件も、打った字も、検索に効く', async ({ signedIn }) => {
  const page = await signedIn('call');
  const letScriptsCome = await heldScripts(page);
  await page.goto('/ledger', { waitUntil: 'commit' });
  await page.getByRole('textbox', { name: '防犯登録番号' }).pressSequentially('7654321', { delay: 80 });
  letScriptsCome();
  await page.waitForLoadState('networkidle');

  const asked = page.waitForRequest(/\/ledger\.data\?.*page=1/);
  await page.getByRole('textbox', { name: '防犯登録番号' }).press('Enter');
  await asked;
  await expect(page.getByRole('button', { name: /条件を外す：防犯登録番号/ })).toBeVisible();
});

test('開いたばかりの画面でさがしても、ほかの問い合わせの返事を待たずに見つかる', async ({ signedIn }) => {
  const { managementNumber } = await aBicycle().inState('arrived');
  const page = await signedIn('storage');
  const { promise: found, resolve: release } = Promise.withResolvers<void>();
  // All that the screen asks for of itself; the search is let through.
  await page.route(/^(?!.*(\/assets\/|\/yard)).*$/, async (route) => {
    await found;
    await route.continue();
  });
  await page.reload({ waitUntil: 'load' });
  await page.waitForFunction(() => (globalThis as { earlyKeys?: object }).earlyKeys === undefined);
  const box = page.getByRole('textbox', { name: '番号や場所で自転車をさがす' });
  await box.fill(managementNumber ?? '');
  await box.press('Enter');
  const wanted = page.getByRole('link', { name: `${managementNumber} の二次登録` });
  await expect(wanted).toBeVisible();

  release();
  await page.waitForLoadState('networkidle');
  await expect(wanted).toBeVisible();
});

test('画面の準備中に撮った写真も、失われずに送られる', async ({ signedIn }) => {
  const { id, tagNumber } = await aBicycle().inState('tagged');
  const page = await signedIn('street');
  const letScriptsCome = await heldScripts(page);
  await page.goto(`/street/removal?tag=${tagNumber}`, { waitUntil: 'commit' });
  await page.getByLabel('写真ファイル').setInputFiles(await aStreetPhoto(DateTime.now()));
  letScriptsCome();

  await expect(page.getByRole('img', { name: /撮った写真/ })).toHaveCount(1);
  await expect(page.getByRole('button', { name: /写真の送信/ })).toContainText('送信済み');
  const { photos } = await (await as('office')).send(ListPhotos, { bicycleId: id });
  expect(photos).toHaveLength(1);
});
