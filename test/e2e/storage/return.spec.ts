/** 返還カウンター (rows R1, R3): three screens, the paper, and one bicycle that two terminals want. */
import { SetOwner } from '@bicycles/schema/ledger/contracts';
import { tokyoDay } from '@bicycles/schema/text/tokyo-time';
import { formatWareki } from '@bicycles/schema/text/wareki';
import type { BrowserContext, Page } from '@playwright/test';
import { readPdf } from '../../../extensions/documents/read-pdf.ts';
import { aBicycle, seen } from '../../builders/a-bicycle.ts';
import { settled } from '../harness/settled.ts';
import { expect, sizes, test } from '../harness/test.ts';

test.use(sizes.desktop);

async function find(page: Page, tagNumber: string) {
  await page.goto('/returns');
  await settled(page);
  await page.getByLabel('札番号').fill(tagNumber);
  await page.getByLabel('札番号').press('Enter');
}
const confirm = (page: Page) => page.getByRole('button', { name: '￥3,000を受け取って返還する' });
const done = (page: Page) => page.getByRole('heading', { name: '返還を記録しました' });

async function fillClaimant(page: Page, name: string) {
  await page.getByLabel('所有者との関係').selectOption('本人');
  await page.getByLabel('氏名').fill(name);
  await page.getByRole('textbox', { name: '住所', exact: true }).fill('東京都世田谷区世田谷4-21-27');
  await page.getByLabel('電話番号').fill('03-0000-0009');
  await page.getByLabel('本人確認書類').selectOption('運転免許証');
}

/** The papers that the browser is given in its new tabs. */
async function papersOf(context: BrowserContext): Promise<Buffer[]> {
  const papers: Buffer[] = [];
  await context.route('**/receipt', async (route) => {
    const response = await route.fetch();
    papers.push(await response.body());
    await route.fulfill({ response });
  });
  return papers;
}

test('キーボードだけで、札の読み取りから受領書の印刷まで3画面で終わる', async ({ signedIn, context, axe }) => {
  const bicycle = await aBicycle().inState('stored');
  const papers = await papersOf(context);
  const page = await signedIn('storage');
  await page.goto('/returns');
  await settled(page);
  await axe(page);

  await expect(page.getByLabel('札番号')).toBeFocused();
  await page.keyboard.type(`${bicycle.tagNumber}\n`);
  await expect(page.getByRole('heading', { name: bicycle.managementNumber ?? '' })).toBeVisible();
  await axe(page);
  await expect(page.getByLabel('所有者との関係')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('髙﨑 𠮷子');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('タカサキ ヨシコ');
  await page.keyboard.press('Enter');
  await page.keyboard.type('1540017');
  await expect(page.getByRole('textbox', { name: '住所', exact: true })).toHaveValue('東京都世田谷区世田谷');
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.insertText('4-21-27');
  await page.getByLabel('電話番号').focus();
  await page.keyboard.type('03-0000-0009');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await confirm(page).focus();
  await page.keyboard.press('Enter');
  await expect(done(page)).toBeVisible();
  await axe(page);
  await expect(page.getByRole('button', { name: '返還請求書・受領書を印刷' })).toBeFocused();
  await page.keyboard.press('Enter');

  await expect.poll(() => papers.length).toBe(1);
  const paper = await readPdf(papers[0] ?? Buffer.alloc(0));
  const text = paper.text.replace(/\s/g, '');
  const stored = await seen(bicycle.id);
  expect(stored.return).toMatchObject({
    claimantAddress: '東京都世田谷区世田谷4-21-27',
    claimantPostalCode: '154-0017',
    paidYen: 3000,
  });
  for (const part of [
    '髙﨑𠮷子',
    bicycle.managementNumber ?? '',
    '￥3,000',
    formatWareki(tokyoDay(stored.return?.returnedAt ?? '')),
  ]) {
    expect(text).toContain(part);
  }
  expect(paper.barcodes).toContain(bicycle.managementNumber);
  await page.bringToFront();
  await page.getByRole('link', { name: '次の返還へ' }).click();
  await expect(page.getByLabel('札番号')).toBeFocused();
});

test('札が読めなくても、整理番号で呼び出せる', async ({ signedIn }) => {
  const bicycle = await aBicycle().inState('stored');
  const page = await signedIn('storage');
  await page.goto('/returns');
  await settled(page);

  await page.getByLabel('札が読めないときは整理番号').fill(bicycle.managementNumber ?? '');
  await page.keyboard.press('Enter');

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

test('住所から郵便番号も入る', async ({ signedIn }) => {
  const bicycle = await aBicycle().inState('stored');
  const page = await signedIn('storage');
  await find(page, bicycle.tagNumber);

  await page.getByRole('textbox', { name: '住所', exact: true }).fill('東京都世田谷区世田谷4-21-27');
  await page.getByLabel('電話番号').focus();

  await expect(page.getByLabel('郵便番号')).toHaveValue('154-0017');
});

test('所有者が分かっていて本人なら、その情報を一度に写せる', async ({ signedIn, api }) => {
  const bicycle = await aBicycle().inState('stored');
  await (await api('office')).send(SetOwner, {
    bicycleId: bicycle.id,
    revision: bicycle.revision,
    name: '見本 次郎',
    nameKana: 'ミホン ジロウ',
    postalCode: '154-0024',
    address: '東京都世田谷区三軒茶屋2-1-1',
    phone: '03-0000-0007',
  });
  const page = await signedIn('storage');
  await find(page, bicycle.tagNumber);

  await expect(page.getByRole('button', { name: /見本 次郎/ })).toBeHidden();
  await page.getByLabel('所有者との関係').selectOption('本人');
  await page.getByRole('button', { name: '所有者の情報（見本 次郎 様）を使う' }).click();
  await page.getByLabel('本人確認書類').selectOption('運転免許証');
  await expect(page.getByLabel('氏名')).toHaveValue('見本 次郎');
  await confirm(page).click();

  await expect(done(page)).toBeVisible();
  expect((await seen(bicycle.id)).return).toMatchObject({
    claimantName: '見本 次郎',
    claimantPostalCode: '154-0024',
    claimantAddress: '東京都世田谷区三軒茶屋2-1-1',
    claimantPhone: '03-0000-0007',
  });
});

test('車種を変えると手数料がすぐ変わり、手数料のない車種では返還できない理由を示す', async ({ signedIn, axe }) => {
  const bicycle = await aBicycle().inState('stored');
  const page = await signedIn('storage');
  await find(page, bicycle.tagNumber);

  await page.getByLabel('車種').selectOption('原動機付自転車（50cc以下）');
  await expect(page.getByRole('button', { name: '￥4,000を受け取って返還する' })).toBeEnabled();
  await page.getByLabel('車種').selectOption('自動二輪車（50cc超）');

  await expect(page.getByText(/手数料が登録されていません/)).toBeVisible();
  await expect(page.getByRole('button', { name: '手数料が決まると返還できます' })).toBeDisabled();
  await axe(page);
});

test('手数料が変わっていたら断って新しい金額を示し、入力は残る', async ({ signedIn }) => {
  const bicycle = await aBicycle().inState('stored');
  const page = await signedIn('storage');
  await find(page, bicycle.tagNumber);
  await fillClaimant(page, '見本 三郎');
  // The amount of yesterday, as on a screen that was left open over a change of the fee.
  await page.locator('input[name=feeYen]').evaluate((input) => input.setAttribute('value', '2500'));

  await confirm(page).click();

  await expect(page.getByText(/手数料が3,000円に変わりました/)).toBeVisible();
  await expect(page.getByLabel('氏名')).toHaveValue('見本 三郎');
  expect(await seen(bicycle.id)).toMatchObject({ status: 'stored' });
});

test('搬入前の自転車は、先にすることを示して返還させない', async ({ signedIn, axe }) => {
  const bicycle = await aBicycle().inState('removed');
  const page = await signedIn('storage');

  await find(page, bicycle.tagNumber);

  await expect(page.getByRole('alert')).toContainText('先に「受入」で札を読み取ってください');
  await expect(page.getByRole('button', { name: /受け取って返還する/ })).toBeHidden();
  await axe(page);
});

test('2台の端末が同時に返還を押しても1件だけ成立し、もう一方は入力を残して断り、2度目の返還もできない', async ({
  signedIn,
  browser,
  axe,
}) => {
  const bicycle = await aBicycle().inState('stored');
  const elsewhere = await browser.newContext({ ...sizes.desktop, locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
  const pages = [await signedIn('storage'), await signedIn('storage2', elsewhere)];
  for (const [index, page] of pages.entries()) {
    await find(page, bicycle.tagNumber);
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

  await find(page, bicycle.tagNumber);
  await expect(page.getByRole('heading', { name: '返還できません' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText(`見本 ${2 - loser}番 様へ`);
  await expect(page.getByRole('alert')).toContainText(loser === 0 ? '小川 修' : '上野 恵子');
  await expect(page.getByRole('button', { name: '返還請求書・受領書を印刷' })).toBeVisible();
  await axe(page);
  await elsewhere.close();
});

test.describe('タブレットで', () => {
  test.use(sizes.tablet);

  test('返還でき、書類を作れなかったときも返還の記録と印刷のし直し方が分かる', async ({ signedIn, axe }) => {
    const bicycle = await aBicycle().inState('stored');
    const page = await signedIn('storage');
    await find(page, bicycle.tagNumber);
    await axe(page);
    await fillClaimant(page, '見本 四郎');
    await confirm(page).tap();
    await expect(done(page)).toBeVisible();

    await page.goto(`/returns/${bicycle.id}/done?printing=failed`);

    await expect(page.getByRole('alert')).toContainText('返還は記録されています');
    await expect(page.getByRole('button', { name: '返還請求書・受領書を印刷' })).toBeVisible();
    await axe(page);
  });
});

test('電波が切れて返還が送れなくても、入力は残り、つながればそのまま返還できる', async ({ signedIn, context }) => {
  const bicycle = await aBicycle().inState('stored');
  const page = await signedIn('storage');
  await find(page, bicycle.tagNumber);
  await fillClaimant(page, '見本 圏外');

  await context.setOffline(true);
  await confirm(page).click();
  await expect(page.getByText('入力はそのまま残っています')).toBeVisible();
  await expect(page.getByLabel('氏名')).toHaveValue('見本 圏外');
  await context.setOffline(false);
  await confirm(page).click();

  await expect(done(page)).toBeVisible();
  expect((await seen(bicycle.id)).return?.claimantName).toBe('見本 圏外');
});

test('間違えた返還を理由を付けて取り消すと、保管中に戻り、返す金額が分かる', async ({ signedIn, axe }) => {
  const bicycle = await aBicycle().inState('stored');
  const page = await signedIn('storage');
  await find(page, bicycle.tagNumber);
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

test('窓口で、入力した引取者の名の預かり証と納入通知書を印刷できる', async ({ signedIn, context }) => {
  const bicycle = await aBicycle().inState('stored');
  const papers: string[] = [];
  await context.route(/(custody-receipt|payment-notice)$/, async (route) => {
    const response = await route.fetch();
    papers.push((await readPdf(await response.body())).text.replace(/\s/g, ''));
    await route.fulfill({ response });
  });
  const page = await signedIn('storage');
  await find(page, bicycle.tagNumber);
  await fillClaimant(page, '見本 七郎');

  await page.getByRole('button', { name: '預かり証を印刷' }).click();
  await expect.poll(() => papers.length).toBe(1);
  await page.bringToFront();
  await page.getByRole('button', { name: '納入通知書を印刷' }).click();
  await expect.poll(() => papers.length).toBe(2);

  for (const paper of papers) expect(paper).toContain('見本七郎');
  expect(await seen(bicycle.id)).toMatchObject({ status: 'stored' });
});
