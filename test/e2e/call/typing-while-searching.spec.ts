/** 台帳検索: a caller goes on talking while the search runs, and the clerk goes on typing (rows L6, L8). */
import type { Page } from '@playwright/test';
import { aKnownBicycle } from '../../builders/a-known-bicycle.ts';
import { readBarcode } from '../harness/read-barcode.ts';
import { settled } from '../harness/settled.ts';
import { expect, sizes, test } from '../harness/test.ts';

test.use(sizes.desktop);

const registrationBox = (page: Page) => page.getByRole('textbox', { name: '防犯登録番号' });

/** Holds back what the search answers, from now until `arrive`. */
async function heldSearch(page: Page) {
  const { promise: arrival, resolve: arrive } = Promise.withResolvers<void>();
  await page.route(/\/ledger\.data\?/, async (route) => {
    await arrival;
    await route.continue();
  });
  return { isAsked: page.waitForRequest(/\/ledger\.data\?.*page=1/), arrive };
}

test('検索の間に打った字と選んだ色は、結果が届いても残り、そのまま打ち続けられる', async ({ signedIn }) => {
  const { digits, number } = await aKnownBicycle();
  const page = await settled(await signedIn('call'));
  const box = registrationBox(page);
  const search = await heldSearch(page);
  await box.fill(digits);
  await box.press('Enter');
  await search.isAsked;

  await page.getByRole('textbox', { name: '色', exact: true }).fill('赤');
  await page.getByRole('option', { name: '赤', exact: true }).click();
  await page.getByLabel('撤去日（から）').fill('2026-11-01');
  await box.press('End');
  await page.keyboard.type('＋別の自転車');
  search.arrive();

  await expect(page.getByRole('link', { name: number })).toBeVisible();
  await expect(box).toBeFocused();
  await page.keyboard.type('も');
  await expect(box).toHaveValue(`${digits}＋別の自転車も`);
  await expect(page.getByLabel('撤去日（から）')).toHaveValue('2026-11-01');
  await box.press('Enter');
  await expect(page.getByRole('button', { name: '条件を外す：色：赤' })).toBeVisible();
});

test('アドレスが変わってから結果が描かれるまでの間に打った字も残る', async ({ signedIn }) => {
  const { digits, number } = await aKnownBicycle();
  const page = await settled(await signedIn('call'));
  const box = registrationBox(page);
  // The router names the new address first and draws afterwards: a key falls exactly in between.
  await page.evaluate(() => {
    const push = history.pushState.bind(history);
    history.pushState = (state, unused, url) => {
      push(state, unused, url);
      if (String(url).includes('page=1')) document.execCommand('insertText', false, '-9');
    };
  });

  await box.fill(digits);
  await box.press('Enter');

  await expect(page.getByRole('link', { name: number })).toBeVisible();
  await expect(box).toHaveValue(`${digits}-9`);
  await expect(box).toBeFocused();
});

test('結果が届いたとたんに打った字は、検索した欄に入る', async ({ signedIn }) => {
  const { digits, number } = await aKnownBicycle();
  const page = await settled(await signedIn('call'));
  const box = registrationBox(page);
  await box.fill(digits);
  await box.press('Enter');
  await expect(page.getByRole('link', { name: number })).toBeFocused();

  await page.keyboard.type('-9');

  await expect(box).toHaveValue(`${digits}-9`);
  await expect(box).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page.getByText('1件を選択')).toBeVisible();
});

test('戻ると、打ちかけた字ではなく、そのとき検索した条件になる', async ({ signedIn }) => {
  const { digits, number } = await aKnownBicycle();
  const page = await settled(await signedIn('call'));
  const box = registrationBox(page);
  for (const typed of [digits, `Q-${digits}`]) {
    await box.fill(typed);
    await box.press('Enter');
    await expect(page.getByRole('button', { name: `条件を外す：防犯登録番号：${typed}` })).toBeVisible();
  }

  await box.fill('打ちかけ');
  await page.goBack();

  await expect(page.getByRole('button', { name: `条件を外す：防犯登録番号：${digits}` })).toBeVisible();
  await expect(box).toHaveValue(digits);
  await page.getByRole('link', { name: '条件をすべて消す' }).click();
  await expect(box).toHaveValue('');
  await expect(page.getByRole('link', { name: number })).toHaveCount(0);
});

test('書類の整理番号のバーコードは、どの欄にいても自転車を開き、欄の字は残る', async ({ signedIn }) => {
  const { number } = await aKnownBicycle();
  const page = await settled(await signedIn('call'));
  await registrationBox(page).fill('北沢');

  await readBarcode(page, '083-99999');
  await expect(
    page.getByRole('alert').filter({ hasText: '083-99999：該当する自転車が台帳にありません' }),
  ).toBeVisible();
  await expect(registrationBox(page)).toHaveValue('北沢');

  await readBarcode(page, number);
  await expect(page.getByRole('heading', { name: number })).toBeVisible();
});
