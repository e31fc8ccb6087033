/** 撤去班の一日: 札付け、待ち時間、撤去 (rows F2, F3, F5), on a phone with its camera on a printed tag. */
import { join } from 'node:path';
import { AddTagging, ListStreetDay, type StreetItem } from '@bicycles/schema/street/contracts';
import { tagNumberFor } from '@bicycles/schema/tags/tag-number';
import type { Page } from '@playwright/test';
import { DateTime } from 'luxon';
import { aBicycle, placeId } from '../../builders/a-bicycle.ts';
import { aTag } from '../../builders/a-tag.ts';
import { as } from '../../harness/people.ts';
import { testFolder } from '../../harness/test-environment.ts';
import { cameraShowing } from '../harness/camera.ts';
import { expect, sizes, test } from '../harness/test.ts';
import { aStreetPhoto } from './a-street-photo.ts';

/** In front of 三軒茶屋, north side. */
const geolocation = { latitude: 35.6452, longitude: 139.6702, accuracy: 12 };
const phone = { ...sizes.phone, geolocation, permissions: ['geolocation'] };

test.use(phone);

const scannedTag = (page: Page) => page.getByRole('region', { name: '読み取った札' });
const place = (page: Page) => page.getByRole('region', { name: '撤去場所' });

/** Opens 札付け and waits until it has found itself: only then the screen listens to the keyboard. */
async function openTagging(page: Page) {
  await page.goto('/street/tagging');
  await expect(place(page)).toContainText('現在地から');
}

/** Presses until the question has risen: a list that has just come may not listen yet. */
async function ask(page: Page, button: string) {
  const question = page.getByRole('dialog');
  await expect(async () => {
    if (!(await question.isVisible())) await page.getByRole('button', { name: button }).click({ timeout: 2_000 });
    await expect(question).toBeVisible({ timeout: 2_000 });
  }).toPass();
}

async function type(page: Page, tagNumber: string) {
  await page.getByRole('textbox', { name: '札番号' }).fill(tagNumber);
  await page.getByRole('textbox', { name: '札番号' }).press('Enter');
}

async function takePhoto(page: Page, colour?: string) {
  await page.getByLabel('写真ファイル').setInputFiles(await aStreetPhoto(DateTime.now(), colour));
}

async function aTaggedBicycle(place = 'S22N'): Promise<StreetItem> {
  const tagNumber = await aTag();
  const street = await as('street');
  await street.send(AddTagging, { tagNumber, placeId: placeId(place) });
  return itemOf(tagNumber);
}

/** As the list of the day shows it; `at` for what happened on a moved clock, which may lie beyond midnight. */
async function itemOf(tagNumber: string, at?: string): Promise<StreetItem> {
  const { items } = await (await as('street')).send(ListStreetDay, {}, { at });
  const item = items.find((each) => each.tagNumber === tagNumber);
  if (item === undefined) throw new Error(`Tag ${tagNumber} is not in the day's list`);
  return item;
}

const afterTheWait = ({ removableAt }: StreetItem) => DateTime.fromISO(removableAt).plus({ seconds: 1 }).toISO() ?? '';

test('札をカメラで読んで札付けし、待ち時間のあと撤去すると、整理番号が出て写真が結び付く', async ({
  signedIn,
  at,
  axe,
}) => {
  // A film is looked at frame by frame, which takes a busy machine its time.
  test.setTimeout(180_000);
  const tagNumber = await aTag();
  const browser = await cameraShowing(tagNumber);
  const context = await browser.newContext({
    ...phone,
    permissions: ['geolocation', 'camera'],
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
  });
  const page = await signedIn('street', context);

  await page.getByRole('link', { name: '札付け', exact: true }).click();
  await expect(place(page)).toContainText('三軒茶屋北');
  await expect(place(page)).toContainText('現在地から約');
  await axe(page);
  await page.getByRole('button', { name: 'カメラで札を読む' }).click();
  await expect(scannedTag(page)).toContainText(tagNumber, { timeout: 45_000 });
  await takePhoto(page);
  await expect(page.getByText('送信済み').first()).toBeVisible();
  await page.getByLabel('目印（任意）').fill('北口 交番の横');
  await axe(page);
  await page.getByRole('button', { name: '札付けを登録' }).click();
  await expect(page.getByRole('heading', { name: '札付けを登録しました' })).toBeVisible();
  await expect(page.getByText(tagNumber)).toBeVisible();
  await expect(page.getByText(/\d{2}:\d{2} から撤去できます/)).toBeVisible();
  await expect(place(page)).toContainText('三軒茶屋北');
  await axe(page);

  // However long the steps before took, the wait has only begun.
  const tagged = await itemOf(tagNumber);
  await at(page, tagged.warnedAt);
  await page.getByRole('link', { name: '本日の一覧' }).first().click();
  const row = page.getByRole('listitem', { name: `札 ${tagNumber}` });
  await expect(row.getByRole('timer')).toContainText(/あと \d+:\d\d/);
  await expect(row).toContainText('北口 交番の横');
  await expect(row.getByRole('img', { name: /札付けの写真/ })).toBeVisible();

  const later = afterTheWait(tagged);
  await at(page, later);
  await page.getByRole('link', { name: '撤去', exact: true }).click();
  await page.getByRole('button', { name: 'カメラで札を読む' }).click();
  await expect(scannedTag(page)).toContainText('三軒茶屋北', { timeout: 45_000 });
  await expect(scannedTag(page)).toContainText('撤去できます');
  await expect(page.getByText('撤去の写真がまだありません')).toBeVisible();
  await expect(page.getByRole('radio', { name: '規制区域内' })).toBeChecked();
  await takePhoto(page, '#7a4b2a');
  await takePhoto(page, '#2a7a4b');
  await expect(page.getByRole('img', { name: /撮った写真/ })).toHaveCount(2);
  await page.getByRole('checkbox', { name: 'パンク' }).check();
  await page.getByRole('checkbox', { name: '鍵なし' }).check();
  await axe(page);
  await page.getByRole('button', { name: '撤去を登録' }).click();
  await expect(page.getByRole('heading', { name: '撤去を登録しました' })).toBeVisible();
  await expect(page.getByText(/保管期限 令和/)).toBeVisible();
  await axe(page);

  const removed = await itemOf(tagNumber, later);
  await expect(page.getByText(removed.managementNumber ?? 'no number')).toBeVisible();
  await expect.poll(async () => (await itemOf(tagNumber, later)).photoCount).toBe(3);
  await context.close();
  await browser.close();
});

test('数字の誤り・未発行・使用済みの札は欄に理由が出て、打った番号が残る', async ({ signedIn, axe }) => {
  const used = await aTaggedBicycle();
  const right = await aTag();
  const page = await signedIn('street');
  await openTagging(page);
  const field = page.getByRole('textbox', { name: '札番号' });

  const wrong = `${right.slice(0, 7)}${(Number(right[7]) + 1) % 10}`;
  await type(page, wrong);
  await expect(page.getByText('検査数字の不一致')).toBeVisible();
  await expect(field).toHaveValue(wrong);

  const unknown = tagNumberFor(9_999_990);
  await type(page, unknown);
  await expect(page.getByText('この番号の札は発行されていません')).toBeVisible();
  await expect(field).toHaveValue(unknown);

  // One that is on a bicycle is no mistake: it is shown, most often it is the one tagged a moment ago.
  await type(page, used.tagNumber);
  const known = page.getByRole('status', { name: '登録済みの札' });
  await expect(known.getByRole('heading', { name: 'この札は登録済みです' })).toBeVisible();
  await expect(known).toContainText(used.tagNumber);
  await expect(field).toHaveValue(used.tagNumber);
  await axe(page);

  await type(page, right);
  await expect(scannedTag(page)).toContainText(right);
});

test('付けたばかりの札をもう一度読むと、その自転車を写真と時刻つきで示し、撤去へも次の札へも進める', async ({
  signedIn,
  axe,
}) => {
  const [tagNumber, next] = [await aTag(), await aTag()];
  const page = await signedIn('street');
  await openTagging(page);
  await type(page, tagNumber);
  await page.getByLabel('写真ファイル').setInputFiles(await aStreetPhoto(DateTime.now()));
  await expect(page.getByRole('img', { name: /撮った写真/ })).toHaveCount(1);
  await page.getByRole('button', { name: '札付けを登録' }).click();
  await expect(page.getByRole('heading', { name: '札付けを登録しました' })).toBeVisible();

  await type(page, tagNumber);
  const known = page.getByRole('status', { name: '登録済みの札' });
  await expect(known).toContainText(/札付け .*\d{1,2}:\d{2}/);
  await expect(
    known
      .getByRole('img')
      .or(known.getByRole('button', { name: /大きく表示/ }))
      .first(),
  ).toBeVisible();
  await expect(known.getByRole('link', { name: 'この自転車の撤去へ進む' })).toHaveAttribute(
    'href',
    `/street/removal?tag=${tagNumber}`,
  );
  await axe(page);
  await page.screenshot({ path: join(testFolder, 'used-tag.png'), fullPage: true });

  await type(page, next);
  await expect(known).toBeHidden();
  await expect(scannedTag(page)).toContainText(next);
});

test('撤去の写真は、画面を読み込み直しても撮ってあると分かる', async ({ signedIn, context }) => {
  const { tagNumber } = await aBicycle().inState('tagged');
  const page = await signedIn('street');
  await page.goto(`/street/removal?tag=${tagNumber}`);
  const missing = page.getByText('撤去の写真がまだありません');
  await expect(missing).toBeVisible();
  // Unsent, and then sent: both count.
  const isSending = (url: URL) => /^\/photos\/[0-9a-f-]{36}$/.test(url.pathname);
  await context.route(isSending, (route) => route.abort());
  await page.getByLabel('写真ファイル').setInputFiles(await aStreetPhoto(DateTime.now()));
  await expect(missing).toBeHidden();
  await page.reload();
  await expect(page.getByRole('button', { name: /写真の送信.*未送信 1件/ })).toBeVisible();
  await expect(page.getByRole('button', { name: '撤去を登録' })).toBeVisible();
  await expect(missing).toBeHidden();
  await context.unroute(isSending);
  await context.setOffline(true);
  await context.setOffline(false);
  await expect(page.getByRole('button', { name: /写真の送信.*送信済み/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: '撤去を登録' })).toBeVisible();
  await expect(missing).toBeHidden();
});

test('ほかの端末が先に使った札は登録のときに断られ、場所と目印は次の札に残る', async ({ signedIn }) => {
  const [taken, next] = [await aTag(), await aTag()];
  const page = await signedIn('street');
  await openTagging(page);
  await type(page, taken);
  await expect(scannedTag(page)).toContainText(taken);
  await page.getByLabel('目印（任意）').fill('南口 階段の下');
  await (await as('street2')).send(AddTagging, { tagNumber: taken, placeId: placeId('S22N') });

  await page.getByRole('button', { name: '札付けを登録' }).click();
  await expect(page.getByRole('alert')).toContainText('この札は登録済みの自転車に付いています');
  await page.getByRole('button', { name: '別の札を読む' }).click();
  await type(page, next);

  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByLabel('目印（任意）')).toHaveValue('南口 階段の下');
  await page.getByRole('button', { name: '札付けを登録' }).click();
  await expect(page.getByRole('heading', { name: '札付けを登録しました' })).toBeVisible();
  expect((await itemOf(next)).placeNote).toBe('南口 階段の下');
});

test('待ち時間の前の撤去は断られ、理由を書いた例外だけが通る', async ({ signedIn, at, axe }) => {
  const { tagNumber, warnedAt } = await aTaggedBicycle();
  const page = await signedIn('street');
  // The wait ends by the clock: it stands still at the tagging.
  await at(page, warnedAt);
  await page.goto('/street');
  await page.getByRole('link', { name: `札 ${tagNumber} を撤去する` }).click();

  await expect(page.getByRole('alert')).toContainText(/撤去できるまであと\d+分です（\d{2}:\d{2}から）/);
  await expect(page.getByRole('button', { name: '撤去を登録' })).toHaveCount(0);
  await axe(page);
  await page.getByRole('button', { name: '待ち時間の前に撤去する（例外）' }).click();
  await page.getByRole('button', { name: '撤去を登録' }).click();
  await expect(page.getByRole('heading', { name: '撤去を登録しました' })).toHaveCount(0);

  await page.getByLabel('待ち時間の前に撤去する理由').fill('警察の要請（通行の危険）');
  await axe(page);
  await page.getByRole('button', { name: '撤去を登録' }).click();
  await expect(page.getByRole('heading', { name: '撤去を登録しました' })).toBeVisible();
  expect((await itemOf(tagNumber, warnedAt)).status).toBe('removed');
});

test.describe('位置情報を許可しない電話', () => {
  test.use({ ...sizes.phone, permissions: [] });

  test('位置が分からないと知らせ、選んだ場所で札付けでき、位置は空のまま', async ({ signedIn, axe }) => {
    const tagNumber = await aTag();
    const page = await signedIn('street');
    await page.goto('/street/tagging');
    await expect(page.getByText('位置情報が許可されていません')).toBeVisible();
    await type(page, tagNumber);

    await expect(page.getByRole('button', { name: '札付けを登録' })).toBeDisabled();
    await page.getByRole('button', { name: '撤去場所を選ぶ' }).click();
    await page.getByLabel('場所の名前で探す').fill('経堂');
    await axe(page);
    await page.getByRole('button', { name: /経堂/ }).click();
    await page.getByRole('button', { name: '札付けを登録' }).click();
    await expect(page.getByRole('heading', { name: '札付けを登録しました' })).toBeVisible();
    expect((await itemOf(tagNumber)).placeName).toBe('経堂');
  });
});

test('場所でしぼった一覧で、所有者移動は確認の一押しで終わり、取消には理由がいる', async ({ signedIn, axe }) => {
  const [gone, mistaken, elsewhere] = [
    await aTaggedBicycle('S30'),
    await aTaggedBicycle('S30'),
    await aTaggedBicycle(),
  ];
  const page = await signedIn('street');
  await page.goto('/street');
  await expect(async () => {
    await page.getByLabel('場所でしぼる').selectOption(placeId('S30'));
    await expect(page.getByRole('listitem', { name: `札 ${elsewhere.tagNumber}` })).toHaveCount(0, { timeout: 1_000 });
  }).toPass();
  await axe(page);

  await ask(page, `札 ${gone.tagNumber} は所有者が移動`);
  await expect(page.getByRole('dialog')).toContainText('新しい札を付けて');
  await axe(page);
  await page.getByRole('button', { name: '所有者が移動で終える' }).click();
  await expect(page.getByRole('listitem', { name: `札 ${gone.tagNumber}` })).toHaveCount(0);
  await expect(page.getByRole('region', { name: '本日の所有者移動' })).toContainText(gone.tagNumber);

  await ask(page, `札 ${mistaken.tagNumber} の札付けを取消`);
  await page.getByRole('button', { name: '札付けを取り消す' }).click();
  await expect(page.getByRole('dialog')).toContainText('取消の理由を入力してください');
  await page.getByText('二重に札付け').click();
  await axe(page);
  await page.getByRole('button', { name: '札付けを取り消す' }).click();
  await expect(page.getByRole('listitem', { name: `札 ${mistaken.tagNumber}` })).toHaveCount(0);
});

test('電波が切れても一覧は残り、戻れば自動で更新される', async ({ signedIn, context }) => {
  const { tagNumber } = await aTaggedBicycle();
  const page = await signedIn('street');
  await page.goto('/street');
  const row = page.getByRole('listitem', { name: `札 ${tagNumber}` });
  await expect(row).toBeVisible();

  await context.setOffline(true);
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect(page.getByText('電波が届きません')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(row).toBeVisible();

  await context.setOffline(false);
  await expect(page.getByText('電波が届きません')).toHaveCount(0);
  await expect(row).toBeVisible();
});

test('返事が途切れた札付けは、もう一度押しても一度だけ登録される', async ({ signedIn }) => {
  const tagNumber = await aTag();
  const page = await signedIn('street');
  await openTagging(page);
  await type(page, tagNumber);
  await page.getByLabel('目印（任意）').fill('高架下');
  await page.route('**/street/tagging.data', async (route) => {
    await route.fetch();
    await route.abort();
  });

  await page.getByRole('button', { name: '札付けを登録' }).click();
  await expect(page.getByRole('alert')).toContainText('電波が届かない');
  await expect(page.getByLabel('目印（任意）')).toHaveValue('高架下');
  const first = await itemOf(tagNumber);
  await page.unroute('**/street/tagging.data');
  await page.getByRole('button', { name: '札付けを登録' }).click();
  await expect(page.getByRole('heading', { name: '札付けを登録しました' })).toBeVisible();

  expect(await itemOf(tagNumber)).toEqual(first);
});
