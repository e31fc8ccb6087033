/** 途中の入力 (row X1): what was typed is offered again after a reload, Back, the idle end; to the same person alone. */
import type { Locator, Page } from '@playwright/test';
import { seen } from '../../builders/a-bicycle.ts';
import { anOwnedBicycle } from '../../builders/a-notice.ts';
import { storedBicycles } from '../../builders/a-ready-bicycle.ts';
import { loginOf } from '../../harness/people.ts';
import { settled } from '../harness/settled.ts';
import { expect, signIn, sizes, test } from '../harness/test.ts';

test.use(sizes.desktop);

const offerOf = (page: Page) => page.getByRole('status').filter({ hasText: '途中の入力があります' });

/** By a person's keys: what scripts write into a box is no draft. */
async function retype(box: Locator, text: string): Promise<void> {
  await box.clear();
  await box.pressSequentially(text);
}

/** What is typed is kept a moment after the last key, and while somebody types slowly as well. */
async function kept(page: Page, lastTyped: string, type: () => Promise<void>): Promise<void> {
  const answer = page.waitForResponse(
    (response) => response.url().endsWith('/drafts') && response.request().postData()?.includes(lastTyped) === true,
  );
  await type();
  expect((await answer).status()).toBe(200);
}

test('所有者の入力は、再読み込みしても続きから入力でき、登録すれば消える', async ({ signedIn, axe }) => {
  const bicycle = await anOwnedBicycle();
  const page = await signedIn('office');
  await page.goto(`/ledger/${bicycle.id}/owner`);
  await settled(page);
  await kept(page, '北沢2-8-18', async () => {
    await retype(page.getByRole('textbox', { name: '氏名', exact: true }), '途中 花子');
    await retype(page.getByLabel('住所'), '東京都世田谷区北沢2-8-18');
  });

  await page.reload();
  await expect(offerOf(page)).toContainText(/（.*\d{1,2}:\d{2}）/);
  await expect(page.getByRole('textbox', { name: '氏名', exact: true })).not.toHaveValue('途中 花子');
  await axe(page);
  await page.getByRole('button', { name: '続きから' }).click();

  await expect(page.getByRole('textbox', { name: '氏名', exact: true })).toHaveValue('途中 花子');
  await expect(page.getByLabel('住所')).toHaveValue('東京都世田谷区北沢2-8-18');
  await expect(offerOf(page)).toBeHidden();
  await page.getByLabel('氏名を変える理由').fill('取り違えのため');
  await page.getByRole('button', { name: '所有者を登録' }).click();
  await expect(page).toHaveURL(`/ledger/${bicycle.id}`);
  expect((await seen(bicycle.id)).owner).toMatchObject({ name: '途中 花子' });
  await page.goto(`/ledger/${bicycle.id}/owner`);
  await settled(page);
  await expect(offerOf(page)).toBeHidden();
});

test('返還の引取人は、ほかの画面へ移って戻っても残り、破棄すれば消える', async ({ signedIn }) => {
  const [bicycle] = await storedBicycles(1);
  const page = await signedIn('storage');
  await page.goto(`/returns/${bicycle?.id}`);
  await settled(page);
  // Left at once, before the moment has passed: it is kept on the way out.
  await retype(page.getByRole('textbox', { name: '氏名', exact: true }), '引取 太郎');
  await page.getByRole('link', { name: '受入' }).first().click();
  await expect(page).toHaveURL(/\/yard/);
  await page.goBack();

  await page.getByRole('button', { name: '続きから' }).click();
  await expect(page.getByRole('textbox', { name: '氏名', exact: true })).toHaveValue('引取 太郎');
  await page.reload();
  await page.getByRole('button', { name: '破棄' }).click();
  await expect(offerOf(page)).toBeHidden();
  await page.reload();
  await settled(page);
  await expect(offerOf(page)).toBeHidden();
});

test('選んだもの・押したものも戻り、別のタブからも続けられる', async ({ signedIn }) => {
  const [bicycle] = await storedBicycles(1);
  const page = await signedIn('office');
  await page.goto(`/ledger/${bicycle?.id}/edit`);
  await settled(page);
  await kept(page, '届出の写しを確認', async () => {
    await page.getByLabel('盗難届あり').check();
    await retype(page.getByLabel('受理番号'), '世田谷-123');
    await retype(page.getByLabel('訂正の理由'), '届出の写しを確認');
  });

  const second = await page.context().newPage();
  await second.goto(page.url());
  await second.getByRole('button', { name: '続きから' }).click();

  await expect(second.getByLabel('盗難届あり')).toBeChecked();
  await expect(second.getByLabel('受理番号')).toHaveValue('世田谷-123');
  await expect(second.getByLabel('訂正の理由')).toHaveValue('届出の写しを確認');
});

test('操作がなければ2分前に知らせ、続けられる。ログアウトしても同じ人には示し、別の人には示さない', async ({
  page,
  axe,
}) => {
  const bicycle = await anOwnedBicycle();
  await page.clock.install();
  await signIn(page, loginOf('office'));
  await page.goto(`/ledger/${bicycle.id}/owner`);
  await settled(page);
  await retype(page.getByRole('textbox', { name: '氏名', exact: true }), '席を 外した');
  const saved = page.waitForResponse(
    (response) => response.url().endsWith('/drafts') && response.request().method() === 'POST',
  );
  await page.clock.runFor(3_000);
  await saved;

  await page.clock.runFor(28 * 60_000);
  const warning = page.getByRole('dialog', { name: 'まもなくログアウトします' });
  await expect(warning).toBeVisible();
  await axe(page);
  await warning.getByRole('button', { name: '続ける' }).click();
  await expect(warning).toBeHidden();
  await page.clock.runFor(30 * 60_000 + 5_000);
  await expect(page).toHaveURL(/\/login/);

  await signIn(page, loginOf('call'));
  await page.goto(`/ledger/${bicycle.id}/owner`);
  await settled(page);
  await expect(offerOf(page)).toBeHidden();
  await page.getByRole('button', { name: /ログアウト/ }).click();
  await expect(page).toHaveURL(/\/login/);
  await signIn(page, loginOf('office'));
  await page.goto(`/ledger/${bicycle.id}/owner`);
  await page.getByRole('button', { name: '続きから' }).click();
  await expect(page.getByRole('textbox', { name: '氏名', exact: true })).toHaveValue('席を 外した');
});

test('保存できないうちに離れようとすると尋ね、とどまれば入力は残る', async ({ signedIn, axe }) => {
  const bicycle = await anOwnedBicycle();
  const page = await signedIn('office');
  await page.goto(`/ledger/${bicycle.id}/owner`);
  await settled(page);
  await page.route('**/drafts', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()));
  await retype(page.getByRole('textbox', { name: '氏名', exact: true }), '電波 なし');

  await page.getByRole('link', { name: '台帳' }).first().click();
  const question = page.getByRole('dialog', { name: '入力が保存されていません' });
  await expect(question).toBeVisible();
  await axe(page);
  await question.getByRole('button', { name: 'とどまる' }).click();
  await expect(page.getByRole('textbox', { name: '氏名', exact: true })).toHaveValue('電波 なし');

  await page.getByRole('link', { name: '台帳' }).first().click();
  await question.getByRole('button', { name: '保存せずに離れる' }).click();
  await expect(page).toHaveURL(/\/ledger(\?.*)?$/);
});

test('台帳で選んだ自転車は、再読み込みしても、別の画面から戻っても選ばれたままで、そのまま出力できる', async ({
  signedIn,
}) => {
  const [bicycle] = await storedBicycles(1);
  const page = await signedIn('office');
  await page.goto('/ledger');
  await settled(page);
  const number = page.getByRole('textbox', { name: '整理番号' });
  await number.fill(bicycle?.managementNumber ?? '');
  await number.press('Enter');
  const box = page
    .getByRole('table')
    .getByRole('checkbox', { name: /を選択$/ })
    .first();
  await box.check();
  await expect(page.getByText('1件を選択')).toBeVisible();

  await page.reload();
  await expect(box).toBeChecked();
  await expect(page.getByText('1件を選択')).toBeVisible();
  await page.getByRole('button', { name: '出力・印刷' }).click();
  await expect(page.getByRole('heading', { name: '1件を出力' })).toBeVisible();

  await page.reload();
  await expect(page.getByRole('heading', { name: '1件を出力' })).toBeVisible();
  await page.goto('/help');
  await page.goBack();
  await expect(page.getByRole('heading', { name: '1件を出力' })).toBeVisible();
});
