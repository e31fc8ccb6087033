import { SetOwner } from '@bicycles/schema/ledger/contracts';
import type { Page } from '@playwright/test';
import { aKnownBicycle } from '../../builders/a-known-bicycle.ts';
import { expect, sizes, test } from '../harness/test.ts';

test.use(sizes.desktop);

async function choose(page: Page, label: string, option: string) {
  await page.getByRole('textbox', { name: label, exact: true }).fill(option);
  await page.getByRole('option', { name: option, exact: true }).click();
  await page.keyboard.press('Escape');
}

const registrationBox = (page: Page) => page.getByRole('textbox', { name: '防犯登録番号' });
const search = (page: Page) => page.getByRole('button', { name: '検索', exact: true }).click();

test('場所の合計・撤去日・色で探し、矢印と Enter で開ける', async ({ signedIn, axe }) => {
  const { number, removedOn } = await aKnownBicycle();
  const page = await signedIn('call');
  await axe(page);

  await page.getByRole('button', { name: '今日' }).click();
  const days = [page.getByLabel('撤去日（から）'), page.getByLabel('撤去日（まで）')];
  for (const day of days) {
    await expect(day).toHaveValue(/^\d{4}-\d\d-\d\d$/);
    // Just after midnight a bicycle of minutes ago is yesterday's.
    await day.fill(removedOn ?? '');
  }
  await choose(page, '撤去場所', '下北沢（合計）');
  await choose(page, '色', '紫');
  await search(page);

  const found = page.getByRole('link', { name: number });
  await expect(found).toBeVisible();
  await axe(page);
  await expect(page.getByRole('link', { name: /^\d{3}-\d{5}$/ }).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /^\d{3}-\d{5}$/ })).toBeVisible();
  await axe(page);
  await page.getByRole('link', { name: '検索結果へ戻る' }).click();
  await expect(found).toBeVisible();
});

test('防犯登録番号の一部で、全角でも半角でも見つかり、番号は URL に残らない', async ({ signedIn }) => {
  const { digits, number } = await aKnownBicycle();
  const fullWidth = digits.replace(/\d/g, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0));
  const page = await signedIn('call');
  const box = registrationBox(page);

  for (const typed of [digits, `q ${digits}`, `Ｑ－${fullWidth}`, `成城Ｑ${digits}`]) {
    const before = page.url();
    await box.fill(typed);
    await box.press('Enter');
    await expect(page).not.toHaveURL(before);
    await expect(page.getByText('1件', { exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: number })).toBeVisible();
    await expect(box).toHaveValue(typed);
  }

  expect(decodeURIComponent(page.url())).not.toContain(digits);
  await page.reload();
  await expect(box).toHaveValue(`成城Ｑ${digits}`);
  await expect(page.getByRole('link', { name: number })).toBeVisible();
  await page.goBack();
  await expect(box).toHaveValue(`Ｑ－${fullWidth}`);
});

test('ほかの人は、同じアドレスを開いても番号の条件を読めない', async ({ signedIn, browser }) => {
  const { digits } = await aKnownBicycle();
  const page = await signedIn('call');
  await registrationBox(page).fill(digits);
  await registrationBox(page).press('Enter');
  await expect(page.getByText('1件', { exact: true })).toBeVisible();

  const other = await signedIn('office', await browser.newContext());
  await other.goto(page.url());

  await expect(registrationBox(other)).toHaveValue('');
});

test('札を読取り機で読むと、どこにいてもその自転車が開く', async ({ signedIn }) => {
  const { tagNumber, number } = await aKnownBicycle();
  const page = await signedIn('call');

  // A page listens to the reader only once it has come to life.
  await expect(async () => {
    await page.getByRole('textbox', { name: '整理番号', exact: true }).focus();
    await page.keyboard.type(tagNumber);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: number })).toBeVisible({ timeout: 3_000 });
  }).toPass();
});

test('見つからないときは、次にどうするかを示す', async ({ signedIn, axe }) => {
  const page = await signedIn('call');

  await registrationBox(page).fill('存在しない番号999999999');
  await search(page);

  await expect(page.getByText('該当する自転車はありません')).toBeVisible();
  await expect(page.getByText('条件を減らすか', { exact: false })).toBeVisible();
  await axe(page);
});

test('逆さまの期間は、その欄で伝え、入力は残る', async ({ signedIn }) => {
  const page = await signedIn('call');

  await page.getByLabel('撤去日（から）').fill('2026-11-20');
  await page.getByLabel('撤去日（まで）').fill('2026-11-01');
  await search(page);

  await expect(page.getByText('始めの日以後を選んでください')).toBeVisible();
  await expect(page.getByLabel('撤去日（から）')).toHaveValue('2026-11-20');
});

test('コールセンターは所有者を見られるが、台帳の訂正はできない', async ({ signedIn, api }) => {
  const { id, revision } = await aKnownBicycle();
  const office = await api('office');
  await office.send(SetOwner, {
    bicycleId: id,
    revision,
    name: '髙橋 花子',
    postalCode: '1540017',
    address: '東京都世田谷区世田谷4-21-27',
  });
  const page = await signedIn('call');

  await page.goto(`/ledger/${id}`);

  await expect(page.getByText('髙橋 花子')).toBeVisible();
  await expect(page.getByText('〒154-0017', { exact: false })).toBeVisible();
  await expect(page.getByRole('link', { name: '台帳を訂正' })).toHaveCount(0);
  await page.goto(`/ledger/${id}/edit`);
  await expect(page.getByRole('alert')).toContainText('この画面を使う権限がありません');
});

for (const [name, size] of [
  ['電話', sizes.phone],
  ['タブレット', sizes.tablet],
] as const) {
  test.describe(name, () => {
    test.use(size);

    test('横にはみ出さずに検索し、1台を読める', async ({ signedIn, axe }) => {
      const { number, digits } = await aKnownBicycle();
      const page = await signedIn('call');
      const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

      await registrationBox(page).fill(digits);
      await search(page);
      const found = page.getByRole('link', { name: number });
      await expect(found).toBeVisible();
      expect(await fits()).toBe(true);
      await axe(page);
      await found.click();

      await expect(page.getByRole('heading', { name: number })).toBeVisible();
      expect(await fits()).toBe(true);
      await axe(page);
    });
  });
}
