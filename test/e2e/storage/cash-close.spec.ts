/** レジ締め: the count against the returns of the day, by keyboard; the office reopens. */
import { AddReturn } from '@bicycles/schema/returns/contracts';
import type { Page } from '@playwright/test';
import { DateTime } from 'luxon';
import { aBicycle, siteId } from '../../builders/a-bicycle.ts';
import { aReturn } from '../../builders/a-return.ts';
import { as } from '../../harness/people.ts';
import { settled } from '../harness/settled.ts';
import { expect, sizes, test } from '../harness/test.ts';

test.use(sizes.desktop);

/** Ten o'clock on a day of the test's own; a retry has another, since the first try's return and close remain. */
const tenOn = (isoDay: string) =>
  DateTime.fromISO(`${isoDay}T10:00`, { zone: 'Asia/Tokyo' }).plus({ days: 5 * test.info().retry });
const eveningOf = (start: DateTime) => start.plus({ hours: 8 }).toISO() ?? '';
const cashOf = (site: string | null, start: DateTime) => `/cash?site=${site}&day=${start.toISODate()}`;

/** The question of what the close means, answered. */
const close = (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'レジを締める' }).click();

/** Such a day with one return on it, as the page's server sees it. */
async function aDayWithOneReturn(isoDay: string) {
  const start = tenOn(isoDay);
  const bicycle = await aBicycle({ removedAt: start.minus({ days: 2 }) }).inState('stored');
  const at = start.toISO() ?? '';
  await (await as('storage')).send(AddReturn, aReturn(bicycle), { at });
  return { path: cashOf(bicycle.storageSiteId, start), start, evening: eveningOf(start) };
}

test('枚数を入れて締め、区が再開すると、もう一度締められる', async ({ signedIn, at, browser, axe }) => {
  const { path, evening } = await aDayWithOneReturn('2032-03-01');
  const page = await signedIn('storage');
  await at(page, evening);
  await page.goto(path);
  await settled(page);
  await expect(page.getByRole('region', { name: 'あるはずの金額' })).toContainText('￥3,000');
  await axe(page);
  await page.getByLabel('1,000円', { exact: true }).focus();
  await page.keyboard.type('2');
  await expect(page.getByText('過不足 −￥1,000')).toBeVisible();
  await expect(page.getByLabel('過不足の理由')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type('2');
  await expect(page.getByText('過不足はありません')).toBeVisible();
  await page.getByRole('button', { name: 'この金額でレジを締める' }).focus();
  await page.keyboard.press('Enter');
  const question = page.getByRole('dialog', { name: /のレジを締めますか$/ });
  await expect(question).toContainText('有料の返還 1件、あるはずの金額 ￥3,000');
  await expect(question).toContainText('数えた金額 ￥3,000（過不足なし）');
  await expect(question).toContainText('この日の返還受付はここまでです');
  await axe(page);
  await question.getByRole('button', { name: 'キャンセル' }).click();
  await expect(page.getByLabel('500円', { exact: true })).toHaveValue('2');
  await page.getByRole('button', { name: 'この金額でレジを締める' }).focus();
  await page.keyboard.press('Enter');
  // Enter held down a moment too long closes nothing.
  await expect(question.getByRole('button', { name: 'キャンセル' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '締めてあります' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'これまでのレジ締め' })).toContainText('上野 恵子');
  await axe(page);

  const elsewhere = await browser.newContext({ ...sizes.desktop, locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
  const office = await signedIn('office', elsewhere);
  await at(office, evening);
  await office.goto(path);
  await office.getByRole('link', { name: 'レジを再開する' }).click();
  await office.getByLabel('再開の理由').fill('締めた後に引取者が来た');
  await axe(office);
  await office.getByRole('button', { name: 'レジを再開する' }).click();
  await expect(office.getByText('レジを再開しました')).toBeVisible();

  await page.reload();
  await settled(page);
  await page.getByRole('button', { name: '合計だけを入力する' }).click();
  await page.getByLabel('合計（円）').fill('2900');
  await page.getByLabel('過不足の理由').fill('釣銭の渡し間違い');
  await page.getByRole('button', { name: 'この金額でレジを締める' }).click();
  await expect(page.getByRole('dialog')).toContainText('数えた金額 ￥2,900（過不足 −￥100）');
  await close(page);
  await expect(page.getByText('レジを締めました。過不足 −￥100')).toBeVisible();
  await expect(page.getByRole('region', { name: 'これまでのレジ締め' })).toContainText('再開：');
  await elsewhere.close();
});

test('過不足の理由がなければ締められず、数えた枚数は残る', async ({ signedIn, at }) => {
  const { path, evening } = await aDayWithOneReturn('2032-03-11');
  const page = await signedIn('storage');
  await at(page, evening);
  await page.goto(path);
  await settled(page);
  await page.getByLabel('500円', { exact: true }).fill('5');

  await page.getByRole('button', { name: 'この金額でレジを締める' }).click();

  await expect(page.getByText('過不足があります。理由を入力してください')).toBeVisible();
  await expect(page.getByLabel('500円', { exact: true })).toHaveValue('5');
});

test('締めた後の窓口は、誰がいつ締めたかを示して手数料を受け取らない', async ({ signedIn, at, axe }) => {
  const { path, start, evening } = await aDayWithOneReturn('2032-03-21');
  const late = await aBicycle({ removedAt: start.minus({ days: 2 }) }).inState('stored');
  const page = await signedIn('storage');
  await at(page, evening);
  await page.goto(path);
  await settled(page);
  await page.getByRole('button', { name: '合計だけを入力する' }).click();
  await page.getByLabel('合計（円）').fill('3000');
  await page.getByRole('button', { name: 'この金額でレジを締める' }).click();
  await close(page);
  await expect(page.getByRole('heading', { name: '締めてあります' })).toBeVisible();

  await page.goto(`/returns/${late.id}`);

  await expect(page.getByText(/18:00 に 上野 恵子 が締めました/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'レジを締めたため受け取れません' })).toBeDisabled();
  await axe(page);
});

test.describe('タブレットで', () => {
  test.use(sizes.tablet);

  test('返還のない日も、0円と数えれば締められ、まちがいはすぐ取り消せる', async ({ signedIn, at, axe }) => {
    const page = await signedIn('storage');
    const start = tenOn('2032-03-31');
    await at(page, eveningOf(start));
    await page.goto(cashOf(siteId('3'), start));
    await settled(page);
    await axe(page);
    await expect(page.getByRole('button', { name: 'この金額でレジを締める' })).toHaveCount(0);
    await page.getByRole('button', { name: '合計だけを入力する' }).tap();
    await page.getByLabel('合計（円）').fill('0');
    await page.getByRole('button', { name: 'この金額でレジを締める' }).tap();
    await close(page);

    await expect(page.getByText('レジを締めました。過不足はありません')).toBeVisible();
    await axe(page);
    await page.getByRole('button', { name: '締めを取り消す（18:10まで）' }).tap();
    await expect(page.getByText('レジ締めを取り消しました。数え直して、もう一度締めてください')).toBeVisible();
    await expect(page.getByRole('region', { name: 'これまでのレジ締め' })).toContainText('締めを取消：');
  });
});
