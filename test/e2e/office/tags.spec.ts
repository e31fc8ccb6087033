import { tagNumberFor } from '@bicycles/schema/tags/tag-number';
import type { Locator, Page } from '@playwright/test';
import { readPdf } from '../../../extensions/ground/documents/read-pdf.ts';
import { someTags } from '../../builders/a-tag.ts';
import { readBarcode } from '../harness/read-barcode.ts';
import { settled } from '../harness/settled.ts';
import { expect, sizes, test } from '../harness/test.ts';

test.use(sizes.desktop);

/** The sheet that a press on the button opens in its tab: asked for once more, to have its bytes. */
async function sheetOf(page: Page, button: Locator) {
  const context = page.context();
  const [tab, answer] = await Promise.all([
    context.waitForEvent('page'),
    context.waitForEvent('response', (response) => response.url().endsWith('/papers/tags/print-label-sheet')),
    button.click(),
  ]);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  await tab.close();
  const again = await page.request.post(answer.url(), {
    data: answer.request().postData() ?? '',
    headers: { origin: new URL(page.url()).origin, 'content-type': 'application/x-www-form-urlencoded' },
  });
  return readPdf(await again.body());
}

test('区職員は札を作り、その場で札シートを印刷できる', async ({ signedIn, axe }) => {
  const page = await signedIn('office');
  await page.goto('/tags');
  await settled(page);
  await page.getByLabel('枚数').fill('30');
  await page.getByLabel('枚数').press('Enter');

  const made = page.getByText(/^札 \d{8} ～ \d{8}（30枚）を作りました$/);
  await expect(made).toBeVisible();
  const first = /\d{8}/.exec((await made.textContent()) ?? '')?.[0] ?? '';
  const sheet = await sheetOf(page, page.getByRole('button', { name: '札シートを印刷（用紙2枚）' }));

  const serial = Number(first.slice(0, 7));
  const numbers = Array.from({ length: 30 }, (_, index) => tagNumberFor(serial + index));
  expect(sheet.pages).toBe(2);
  expect(sheet.barcodes.toSorted()).toEqual(numbers);
  for (const number of numbers) expect(sheet.text).toContain(number);
  await axe(page);
});

test('使いかけの用紙の途中から、一部の札だけを刷り直せる', async ({ signedIn }) => {
  const tags = await someTags(3);
  const page = await signedIn('office');
  await page.goto('/tags');
  await page.getByLabel('始めの札番号').fill(tags[0] ?? '');
  await page.getByLabel('終わりの札番号').fill(tags[2] ?? '');
  await page.getByRole('radio', { name: '23', exact: true }).check({ force: true });
  await page.getByLabel('ずれ 右へ（mm）').fill('1.5');

  const sheet = await sheetOf(page, page.getByRole('button', { name: '3枚を印刷する（用紙2枚）' }));

  expect(sheet.pages).toBe(2);
  expect(sheet.barcodes.toSorted()).toEqual(tags);
  await page.reload();
  await expect(page.getByLabel('ずれ 右へ（mm）')).toHaveValue('1.5');
});

test('ロール紙を選ぶと1枚1ページで印刷され、用紙の選択と位置は次も残る', async ({ signedIn, axe }) => {
  const tags = await someTags(3);
  const page = await signedIn('office');
  await page.goto('/tags');
  await page.getByText('ロール 60×40mm').click();
  await expect(page.getByText('印刷を始める位置')).toBeHidden();
  await page.getByLabel('始めの札番号').fill(tags[0] ?? '');
  await page.getByLabel('終わりの札番号').fill(tags[2] ?? '');
  await page.getByLabel('倍率（%）').fill('99');
  await axe(page);

  const sheet = await sheetOf(page, page.getByRole('button', { name: '3枚を印刷する（ロール）' }));

  expect(sheet.pages).toBe(3);
  expect(sheet.barcodes).toEqual(tags);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'ロール 60×40mm' })).toBeChecked();
  await expect(page.getByLabel('倍率（%）')).toHaveValue('99');
  await page.getByText('A4 24面').click();
  await expect(page.getByLabel('倍率（%）')).toHaveValue('100');
});

test('札を読取り機で読むと、範囲の始めと終わりに入る', async ({ signedIn }) => {
  const [first = '', last = ''] = await someTags(2);
  const page = await signedIn('office');
  await page.goto('/tags');
  // A page listens to the reader only once it has come to life.
  await settled(page);

  await expect(page.getByLabel('枚数')).toBeFocused();
  await readBarcode(page, first);
  await expect(page.getByLabel('始めの札番号')).toHaveValue(first);
  await readBarcode(page, last);

  await expect(page.getByLabel('終わりの札番号')).toHaveValue(last);
  await expect(page.getByLabel('枚数')).toHaveValue('');
  await expect(page.getByRole('button', { name: '2枚を印刷する（用紙1枚）' })).toBeVisible();
});

test('印刷できない範囲は、その欄で理由を示し、入力は残る', async ({ signedIn, axe }) => {
  const [first = '', last = ''] = await someTags(2);
  const page = await signedIn('office');
  await page.goto('/tags');
  const print = page.getByRole('button', { name: /印刷する/ });

  await page.getByLabel('始めの札番号').fill('12345678');
  await print.click();
  await expect(page.getByText('札番号が正しくありません（検査数字の不一致）', { exact: false })).toBeVisible();
  await page.getByLabel('始めの札番号').fill(last);
  await page.getByLabel('終わりの札番号').fill(first);
  await print.click();

  await expect(page.getByText('始めの札番号以降を指定してください')).toBeVisible();
  await expect(page.getByLabel('始めの札番号')).toHaveValue(last);
  await axe(page);
});

test('枚数が多すぎるときは、分けて作るよう伝える', async ({ signedIn }) => {
  const page = await signedIn('office');
  await page.goto('/tags');

  await page.getByLabel('枚数').fill('2401');
  await page.getByRole('button', { name: '札を作る' }).click();

  await expect(page.getByText('一度に作れるのは2,400枚までです。分けて作成してください')).toBeVisible();
  await expect(page.getByLabel('枚数')).toHaveValue('2401');
});

test.describe('電話の大きさ', () => {
  test.use(sizes.phone);

  test('横にはみ出さず、札の一覧が読める', async ({ signedIn, axe }) => {
    await someTags(1);
    const page = await signedIn('office');
    await page.goto('/tags');

    await expect(page.getByRole('heading', { name: '作った札' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await axe(page);
  });
});
