/** 接続が切れたとき (row L8): search, export and bulk changes say so, keep what was typed and chosen, and can be tried again. */
import type { Page } from '@playwright/test';
import { aKnownBicycle } from '../../builders/a-known-bicycle.ts';
import { loginOf } from '../../harness/people.ts';
import { runningStack } from '../../harness/running-stack.ts';
import { cuttableWay } from '../harness/cuttable-way.ts';
import { settled } from '../harness/settled.ts';
import { startScreens } from '../harness/start-screens.ts';
import { expect, signIn, sizes, test } from '../harness/test.ts';

test.use(sizes.desktop);

const registrationBox = (page: Page) => page.getByRole('textbox', { name: '防犯登録番号' });
const lost = (page: Page, what: string) => page.getByRole('alert', { name: `接続できないため、${what}` });
const retry = (page: Page) => page.getByRole('button', { name: '再試行' });
const again = (page: Page) => retry(page).click();

const noAnswers = (page: Page) => page.route(/\.data(\?|$)/, (route) => route.abort('internetdisconnected'));
const answersAgain = (page: Page) => page.unrouteAll({ behavior: 'wait' });

/** What is pressed while nothing arrives; the answer is that it did not. */
async function inVain(page: Page, press: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForEvent('requestfailed', (request) => request.url().includes('.data')), press()]);
  await expect(retry(page)).toBeEnabled();
  // What the press asked for besides is refused as well, before anything answers again.
  await settled(page);
}

test('画面のサーバーに届かなくても、条件・選択・出力の項目は残り、再試行で続けられる', async ({ signedIn, axe }) => {
  const { digits, number } = await aKnownBicycle();
  const page = await signedIn('office');
  await page.goto('/ledger');
  await settled(page);
  const out = () => noAnswers(page);
  const back = () => answersAgain(page);

  await out();
  await registrationBox(page).fill(digits);
  await registrationBox(page).press('Enter');
  await expect(lost(page, '検索できませんでした')).toBeVisible();
  await expect(registrationBox(page)).toHaveValue(digits);
  await axe(page);
  await inVain(page, () => again(page));
  await expect(lost(page, '検索できませんでした')).toBeVisible();
  await back();
  await again(page);
  await expect(page.getByRole('link', { name: number })).toBeVisible();
  await expect(lost(page, '検索できませんでした')).toHaveCount(0);

  await page.getByRole('checkbox', { name: `${number}を選択` }).check();
  await out();
  await page.getByRole('link', { name: '整理番号・札' }).click();
  await expect(lost(page, '検索できませんでした')).toBeVisible();
  await expect(page.getByText('1件を選択')).toBeVisible();
  await inVain(page, () => page.getByRole('button', { name: '返還', exact: true }).click());
  // Not the button of the lost order, which reads the list again.
  await expect(retry(page)).toHaveAttribute('form', 'search');
  await expect(lost(page, '検索できませんでした')).toBeVisible();
  await back();
  await again(page);
  await expect(page.getByText('該当する自転車はありません')).toBeVisible();
  await page.getByRole('button', { name: '条件を外す：状態：返還済' }).click();

  await page.getByRole('checkbox', { name: `${number}を選択` }).check();
  await out();
  await page.getByRole('button', { name: '出力・印刷' }).click();
  await expect(lost(page, '出力の準備ができませんでした')).toBeVisible();
  await axe(page);
  await back();
  await again(page);
  await expect(page.getByRole('heading', { name: '1件を出力' })).toBeVisible();
  await page.getByRole('radio', { name: /^Excelブック/ }).check();
  await page.getByRole('checkbox', { name: '備考', exact: true }).check();
  await out();
  await page.getByRole('button', { name: 'ファイルに出力する' }).click();
  await expect(lost(page, '出力できませんでした')).toBeVisible();
  await axe(page);
  await back();
  const download = page.waitForEvent('download');
  await again(page);
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
  await expect(page.getByRole('checkbox', { name: '備考', exact: true })).toBeChecked();
});

test('一括処理も、選んだ自転車と打った内容を残し、つながれば続けられる', async ({ signedIn, axe }) => {
  const { digits, number } = await aKnownBicycle();
  const page = await signedIn('office');
  await page.goto('/ledger');
  await settled(page);
  await registrationBox(page).fill(digits);
  await registrationBox(page).press('Enter');
  await page.getByRole('checkbox', { name: `${number}を選択` }).check();

  await noAnswers(page);
  await page.getByRole('button', { name: '一括処理' }).click();
  await expect(lost(page, '一括処理の準備ができませんでした')).toBeVisible();
  await axe(page);
  await answersAgain(page);
  await again(page);
  await expect(page.getByRole('heading', { name: '1台の一括処理' })).toBeVisible();
  await page.getByLabel('月数').fill('1');
  await page.getByLabel(/^理由/).fill('警察の回答待ち');
  await noAnswers(page);
  await page.getByRole('button', { name: '対象を確かめる' }).click();
  await expect(page.getByText('入力はそのまま残っています')).toBeVisible();
  await answersAgain(page);
  await page.getByRole('button', { name: '対象を確かめる' }).click();

  await expect(page.getByText('変更する自転車 1台')).toBeVisible();
});

test('データベースが止まっても、打った条件と出力の項目は残り、戻れば再試行で続けられる', async ({ page }) => {
  const { digits, number } = await aKnownBicycle();
  const way = await cuttableWay(runningStack().directusUrl);
  const screens = await startScreens(way.url, runningStack().frontDoorDatabaseUrl);
  try {
    await signIn(page, loginOf('office'), screens.origin);
    await page.goto(`${screens.origin}/ledger`);
    await settled(page);

    way.cut();
    await registrationBox(page).fill(digits);
    await registrationBox(page).press('Enter');
    await expect(lost(page, '検索できませんでした')).toBeVisible();
    await registrationBox(page).press('End');
    await page.keyboard.type('-メモ');
    way.mend();
    await again(page);
    await expect(page.getByRole('link', { name: number })).toBeVisible();
    await expect(registrationBox(page)).toHaveValue(`${digits}-メモ`);

    await page.getByRole('checkbox', { name: `${number}を選択` }).check();
    await page.getByRole('button', { name: '出力・印刷' }).click();
    await page.getByRole('checkbox', { name: '備考', exact: true }).check();
    way.cut();
    await page.getByRole('button', { name: 'ファイルに出力する' }).click();
    await expect(lost(page, '出力できませんでした')).toBeVisible();
    await expect(page.getByRole('checkbox', { name: '備考', exact: true })).toBeChecked();
  } finally {
    await screens.stop();
    way.close();
  }
});
