/** 郵便戻り (row N4): a pile of letters by reader, the ward's answer, and the letter that goes out again. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import iconv from 'iconv-lite';
import { readPdf } from '../../../extensions/ground/documents/read-pdf.ts';
import { seen } from '../../builders/a-bicycle.ts';
import { anOwnedBicycle, ownedBicycles } from '../../builders/a-notice.ts';
import { readBarcode } from '../harness/read-barcode.ts';
import { settled } from '../harness/settled.ts';
import { expect, sizes, test } from '../harness/test.ts';
import { printed, returnedLetters, sentLetters } from '../office/letters.ts';

test.use(sizes.desktop);

const scanned = (page: Page, number: string) =>
  page.getByRole('table', { name: '読み取った通知' }).getByRole('row').filter({ hasText: number });
const waiting = (page: Page, number: string) =>
  page.getByRole('table', { name: '戻った通知' }).getByRole('row').filter({ hasText: number });

async function openStep(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('tab', { name }).click();
  await expect(page.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
}

test('返戻の内容を選べば、続けて読み取るだけで登録され、間違いは取り消せる', async ({ signedIn, axe }) => {
  const bicycles = await ownedBicycles(3);
  const [first, second, third] = await sentLetters(bicycles.map(({ id }) => id));
  if (!first || !second || !third) throw new Error('No letters');
  const page = await signedIn('call');
  await page.goto('/notices/undelivered');
  await settled(page);
  await page.getByText('宛名不在', { exact: true }).click();

  await readBarcode(page, first.number);
  await readBarcode(page, second.number);
  await readBarcode(page, third.number.toLowerCase());

  for (const { number, recipientName } of [first, second, third]) {
    await expect(scanned(page, number)).toContainText('返戻を登録しました（宛名不在）');
    await expect(scanned(page, number)).toContainText(recipientName ?? '');
    await expect(waiting(page, number)).toContainText('宛名不在');
  }
  await expect(page.getByLabel('通知番号')).toBeFocused();
  await axe(page);

  await page.getByRole('button', { name: `${second.number} の返戻を取り消す` }).click();
  await expect(scanned(page, second.number)).toContainText('返戻を取り消しました');
  await expect(waiting(page, second.number)).toHaveCount(0);
  expect(await seen(first.bicycleId)).toMatchObject({ isUndelivered: true, undeliveredReasonLabel: '宛名不在' });
  expect(await seen(second.bicycleId)).toMatchObject({ isUndelivered: false });
});

test('読み違いや済んだ通知は理由を示し、次の読み取りを妨げない', async ({ signedIn, axe }) => {
  const [letter] = await sentLetters([(await anOwnedBicycle()).id]);
  const number = letter?.number ?? '';
  const page = await signedIn('call');
  await page.goto('/notices/undelivered');
  await settled(page);

  await page.getByLabel('通知番号').fill('12345678');
  await page.getByLabel('通知番号').press('Enter');
  await expect(page.getByText('通知番号ではありません', { exact: false })).toBeVisible();
  await axe(page);
  await readBarcode(page, 'N08-999999');
  await expect(scanned(page, 'N08-999999')).toContainText('この番号の通知はありません');
  await readBarcode(page, number);
  await expect(scanned(page, number)).toContainText('返戻を登録しました');
  await readBarcode(page, number);

  await expect(scanned(page, number).first()).toContainText('すでに返戻を登録した通知です');
  await expect(page.getByLabel('通知番号')).toHaveValue('');
});

test('住所を照会し、回答の住所で通知を作り直せる', async ({ signedIn, axe }) => {
  const { id } = await anOwnedBicycle();
  const [letter] = await returnedLetters([id]);
  const number = letter?.number ?? '';
  const page = await signedIn('call');
  await page.goto('/notices/undelivered');
  await settled(page);

  await page.getByRole('checkbox', { name: `${number}を選択` }).check();
  const list = await readPdf(
    await printed(page, '/papers/notices/print-address-inquiry', () =>
      page.getByRole('button', { name: '印刷', exact: true }).click(),
    ),
  );
  expect(list.text).toContain(number);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV（Excel）' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('住所照会リスト.csv');
  expect(iconv.decode(await readFile(await download.path()), 'cp932')).toContain(`${number},`);

  await page.getByRole('button', { name: '1件を照会済にする' }).click();
  await expect(waiting(page, number)).toHaveCount(0);
  await openStep(page, /^照会中/);
  await page.getByRole('button', { name: `${number} の回答を入力` }).click();
  await page.getByRole('button', { name: '回答を登録' }).click();
  await expect(page.getByText('新しい住所を入力してください', { exact: false })).toBeVisible();
  await axe(page);
  await page.getByLabel('新しい郵便番号').fill('154-0017');
  await page.getByRole('textbox', { name: '新しい住所' }).fill('東京都世田谷区世田谷4-21-27');
  await page.getByRole('button', { name: '回答を登録' }).click();
  await expect(waiting(page, number)).toHaveCount(0);

  await openStep(page, /^再発送待ち/);
  await page.getByRole('button', { name: 'すべて外す' }).click();
  await page.getByRole('checkbox', { name: `${number}を選択` }).check();
  await axe(page);
  await page.getByRole('button', { name: '1通を作成' }).click();

  await expect(page.getByRole('heading', { name: '通知（1通）' })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('東京都世田谷区世田谷4-21-27', { exact: false })).toBeVisible();
});

test('「判明せず」の回答は、対応不要に移る', async ({ signedIn }) => {
  const [letter] = await returnedLetters([(await anOwnedBicycle()).id]);
  const number = letter?.number ?? '';
  const page = await signedIn('call');
  await page.goto('/notices/undelivered');
  await settled(page);
  await page.getByRole('checkbox', { name: `${number}を選択` }).check();
  await page.getByRole('button', { name: '1件を照会済にする' }).click();
  await expect(waiting(page, number)).toHaveCount(0);

  await openStep(page, /^照会中/);
  await page.getByRole('button', { name: `${number} の回答を入力` }).click();
  await page.getByText('判明せず', { exact: true }).click();
  await page.getByRole('button', { name: '回答を登録' }).click();
  await expect(waiting(page, number)).toHaveCount(0);

  await openStep(page, /^対応不要/);
  await expect(waiting(page, number)).toBeVisible();
});

test.describe('縦に持ったタブレット', () => {
  test.use(sizes.tablet);

  test('横にはみ出さず、読み取りから一覧まで使える', async ({ signedIn, axe }) => {
    const [letter] = await returnedLetters([(await anOwnedBicycle()).id]);
    const page = await signedIn('call');
    await page.goto('/notices/undelivered');

    await expect(waiting(page, letter?.number ?? '')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await axe(page);
  });
});
