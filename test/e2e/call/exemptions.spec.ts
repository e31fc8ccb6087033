/** 免除 (row R2): asked at the yard, answered by the call centre, seen at the counter without a reload. */
import { AddExemptionRequest, DecideExemption } from '@bicycles/schema/exemptions/contracts';
import type { Page } from '@playwright/test';
import { DateTime } from 'luxon';
import { aBicycle, code, seen } from '../../builders/a-bicycle.ts';
import { anExemptionRequest } from '../../builders/a-return.ts';
import { as } from '../../harness/people.ts';
import { settled } from '../harness/settled.ts';
import { expect, sizes, test } from '../harness/test.ts';

test.use(sizes.desktop);

const minute = (instant: string | null, minutes: number) =>
  DateTime.fromISO(instant ?? '', { zone: 'Asia/Tokyo' })
    .plus({ minutes })
    .toFormat("yyyy-MM-dd'T'HH:mm");

/** The claimant's request, typed at the yard's tablet. */
async function askAtCounter(page: Page, bicycleId: string) {
  await page.goto(`/returns/${bicycleId}`);
  await page.getByRole('link', { name: '手数料の免除を申請する' }).click();
  await page.getByRole('combobox', { name: '理由', exact: true }).selectOption('撤去前に盗難届を提出');
  await page.getByRole('textbox', { name: '届け出た警察署' }).fill('世田谷');
  await page.getByRole('option', { name: '世田谷警察署', exact: true }).click();
  await page.getByLabel('交番').fill('三軒茶屋交番');
  await page.getByLabel('盗まれた日時').fill('2026-01-10T21:00');
  await page.getByLabel('届け出た日時').fill('2026-01-11T09:30');
  await page.getByLabel('受理番号').fill('第08-1234号');
  await page.getByLabel('引取者の説明').fill('自宅の駐輪場から盗まれた');
  await page.getByLabel('所有者との関係').selectOption('本人');
  await page.getByLabel('氏名').fill('見本 五郎');
  await page.getByRole('textbox', { name: '住所', exact: true }).fill('東京都世田谷区世田谷4-21-27');
  await page.getByLabel('電話番号').fill('03-0000-0005');
  await page.getByLabel('本人確認書類').selectOption('運転免許証');
}

async function aRequest() {
  const bicycle = await aBicycle().inState('stored');
  const { returnId } = await (await as('storage')).send(AddExemptionRequest, anExemptionRequest(bicycle));
  return { bicycle, returnId };
}

test('窓口の申請にコールセンターが答えると、窓口は読み直さずに結果を知り、免除で返還できる', async ({
  signedIn,
  browser,
  axe,
}) => {
  const bicycle = await aBicycle().inState('stored');
  const elsewhere = await browser.newContext({ ...sizes.tablet, locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
  const counter = await signedIn('storage', elsewhere);
  await askAtCounter(counter, bicycle.id);
  await axe(counter);
  await counter.getByRole('button', { name: 'コールセンターに確認を依頼する' }).click();
  await expect(counter.getByRole('heading', { name: 'コールセンターの確認待ちです' })).toBeVisible();
  await expect(counter.getByRole('button', { name: '免除の確認が済むと返還できます' })).toBeDisabled();
  await expect(counter.getByLabel('氏名')).toHaveValue('見本 五郎');
  await axe(counter);
  await counter.getByLabel('備考').fill('鍵を2本返却');

  const call = await signedIn('call');
  // Who asked last waits on the last page.
  await call.goto('/exemptions?waiting=9999');
  await axe(call);
  await call.getByRole('link', { name: `${bicycle.managementNumber} を確認する` }).click();
  await expect(call.getByRole('region', { name: '警察に尋ねること' })).toContainText('世田谷警察署');
  await expect(call.getByRole('button', { name: '免除する' })).toBeDisabled();
  await call.getByLabel('盗難届がある').check();
  await call.getByLabel('盗難の日時（警察の記録）').fill('2026-01-10T21:00');
  await call.getByLabel('届出の日時（警察の記録）').fill(minute(bicycle.removedAt, 5));
  await expect(call.getByText(/より前ではないため免除できません/)).toBeVisible();
  await expect(call.getByRole('button', { name: '免除する' })).toBeDisabled();
  await call.getByLabel('届出の日時（警察の記録）').fill('2026-01-11T09:34');
  await expect(call.getByText('届出は撤去より前です。免除できます')).toBeVisible();
  await call.getByLabel('確認した相手').fill('世田谷署 生活安全課');
  await call.getByLabel('確認した内容').fill('届出は撤去前');
  await axe(call);
  await call.getByRole('button', { name: '免除する' }).click();
  await expect(call.getByText('「免除を確認」と窓口に伝えました')).toBeVisible();

  await expect(counter.getByRole('heading', { name: '免除が確認されました' })).toBeVisible({ timeout: 15_000 });
  await expect(counter.getByLabel('備考')).toHaveValue('鍵を2本返却');
  await axe(counter);
  await counter.getByRole('button', { name: '免除で返還する' }).click();
  await expect(counter.getByRole('heading', { name: '返還を記録しました' })).toBeVisible();
  expect(await seen(bicycle.id)).toMatchObject({ status: 'returned', isExempt: true, paidYen: 0 });
  await elsewhere.close();
});

test('免除しないと答えると、窓口に理由と手数料が出る', async ({ signedIn, browser, axe }) => {
  const { bicycle, returnId } = await aRequest();
  const elsewhere = await browser.newContext({ ...sizes.desktop, locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
  const counter = await signedIn('storage', elsewhere);
  await counter.goto(`/returns/${bicycle.id}`);
  await expect(counter.getByRole('heading', { name: 'コールセンターの確認待ちです' })).toBeVisible();

  const call = await signedIn('call');
  await call.goto(`/exemptions/${returnId}`);
  await call.getByLabel('盗難届の記録がない').check();
  await call.getByLabel('確認した内容').fill('警察に届出の記録がない');
  await call.getByRole('button', { name: '免除しない' }).click();
  await expect(call.getByText('「免除しない」と窓口に伝えました')).toBeVisible();

  await expect(counter.getByRole('heading', { name: '免除は認められませんでした' })).toBeVisible({ timeout: 15_000 });
  await expect(counter.getByText('警察に届出の記録がない')).toBeVisible();
  await expect(counter.getByRole('button', { name: '￥3,000を受け取って返還する' })).toBeEnabled();
  await axe(counter);
  await elsewhere.close();
});

test('窓口の申請は、尋ねられて理由を書いてはじめて取り下げられ、打った備考は残る', async ({ signedIn, axe }) => {
  const { bicycle } = await aRequest();
  const page = await signedIn('storage');
  await page.goto(`/returns/${bicycle.id}`);
  await settled(page);
  await page.getByLabel('備考').fill('鍵を2本返却');
  await page.getByRole('button', { name: '申請を取り下げる' }).click();
  const question = page.getByRole('dialog', { name: '免除の申請を取り下げますか' });
  await question.getByRole('button', { name: '取り下げる' }).click();
  await expect(question.getByText('取下げの理由を入力してください')).toBeVisible();
  await axe(page);
  expect(await seen(bicycle.id)).toMatchObject({ status: 'stored' });
  await question.getByLabel('取下げの理由').fill('引取者が手数料を払う');
  await question.getByRole('button', { name: '取り下げる' }).click();

  await expect(page.getByText('免除の申請を取り下げました')).toBeVisible();
  await expect(question).toBeHidden();
  await expect(page.getByRole('link', { name: '手数料の免除を申請する' })).toBeVisible();
  await expect(page.getByLabel('備考')).toHaveValue('鍵を2本返却');
});

test('決まった申請をもう一度開くと、誰がいつ決めたかが分かり、決め直せない', async ({ signedIn, api, axe }) => {
  const { returnId } = await aRequest();
  const page = await signedIn('office');
  await page.goto(`/exemptions/${returnId}`);
  await page.getByLabel('盗難届の記録がない').check();
  await page.getByLabel('確認した内容').fill('記録がない');
  await (await api('call')).send(DecideExemption, {
    returnId,
    decision: 'refused',
    policeAnswer: 'no-record',
    note: '先に回答',
  });

  await page.getByRole('button', { name: '免除しない' }).click();

  await expect(page.getByText(/免除を却下：.*河野 美咲/)).toBeVisible();
  await expect(page.getByLabel('確認した内容')).toHaveValue('記録がない');
  await page.reload();
  await expect(page.getByRole('status').filter({ hasText: '先に回答' })).toContainText('河野 美咲');
  await expect(page.getByRole('button', { name: '免除する' })).toHaveCount(0);
  await axe(page);
});

test.describe('タブレットで', () => {
  test.use(sizes.tablet);

  test('盗難届のほかの理由の申請にも、同じように答えられる', async ({ signedIn, api, axe }) => {
    const bicycle = await aBicycle().inState('stored');
    const { returnId } = await (await api('storage')).send(AddExemptionRequest, {
      ...anExemptionRequest(bicycle),
      exemptionReasonId: code('exemption_reason', 'emergency'),
    });
    const page = await signedIn('call');
    await page.goto(`/exemptions/${returnId}`);
    await axe(page);
    await page.getByLabel('確認した内容').fill('診断書を区の担当者が確認');
    await page.getByRole('button', { name: '免除する' }).tap();

    await expect(page.getByText('「免除を確認」と窓口に伝えました')).toBeVisible();
  });
});
