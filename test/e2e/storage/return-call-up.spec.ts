/** 返還カウンター, first screen: which bicycle, and whether it can be given back at all (row R1). */
import { aBicycle } from '../../builders/a-bicycle.ts';
import { readBarcode } from '../harness/read-barcode.ts';
import { settled } from '../harness/settled.ts';
import { expect, sizes, test } from '../harness/test.ts';
import { callUp } from './counter.ts';

test.use(sizes.desktop);

test('札が読めなくても、整理番号で呼び出せる', async ({ signedIn }) => {
  const bicycle = await aBicycle().inState('stored');
  const page = await signedIn('storage');
  await page.goto('/returns');
  await settled(page);

  await page.getByLabel('札が読めないときは整理番号').fill(bicycle.managementNumber ?? '');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: bicycle.managementNumber ?? '' })).toBeVisible();
});

test('返還通知書などの整理番号のバーコードを読み取っても、呼び出せる', async ({ signedIn }) => {
  const bicycle = await aBicycle().inState('stored');
  const page = await signedIn('storage');
  await page.goto('/returns');
  await settled(page);

  await readBarcode(page, bicycle.managementNumber ?? '');

  await expect(page.getByRole('heading', { name: bicycle.managementNumber ?? '' })).toBeVisible();
});

test('台帳にない番号は、どうするかを示し、読み取りの画面に残る', async ({ signedIn, axe }) => {
  const page = await signedIn('storage');
  await page.goto('/returns');
  await settled(page);

  await page.getByLabel('札が読めないときは整理番号').fill('999-99999');
  await page.keyboard.press('Enter');

  await expect(page.getByText(/台帳にありません/)).toBeVisible();
  await axe(page);
});

test('搬入前の自転車は、先にすることを示して返還させない', async ({ signedIn, axe }) => {
  const bicycle = await aBicycle().inState('removed');
  const page = await signedIn('storage');

  await callUp(page, bicycle.tagNumber);

  await expect(page.getByRole('alert')).toContainText('先に「受入」で札を読み取ってください');
  await expect(page.getByRole('button', { name: /受け取って返還する/ })).toBeHidden();
  await axe(page);
});
