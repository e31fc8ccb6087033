import { aBicycle, seen } from '../../builders/a-bicycle.ts';
import { settled } from '../harness/settled.ts';
import { expect, sizes, test } from '../harness/test.ts';

const longAgo = () => aBicycle().at('S19').removedOn('2022-02-07').inState('stored');

test.describe('PC', () => {
  test.use(sizes.desktop);

  test('止まっている自転車の理由を見て例外を申請し、別の担当者が承認すると、処分できるようになる', async ({
    signedIn,
    browser,
    axe,
  }) => {
    const { id } = await longAgo();
    const office = await signedIn('office');
    await office.goto(`/ledger/${id}`);
    const dates = office.getByRole('region', { name: '手続きの流れ' });
    await expect(dates.getByText('令和4年4月7日')).toBeVisible();
    await expect(dates.getByText('処分公示をしていません')).toBeVisible();
    await axe(office);

    await office.getByRole('button', { name: '処分の例外を申請' }).click();
    await office.getByLabel('例外の理由').fill('保健所の指示');
    await office.getByRole('button', { name: '申請する' }).click();
    await expect(dates.getByText('処分の例外：承認待ち')).toBeVisible();
    await expect(dates.getByRole('button', { name: '例外を承認' })).toHaveCount(0);

    const admin = await signedIn('admin', await browser.newContext({ locale: 'ja-JP' }));
    await admin.goto('/disposals/standing');
    await admin
      .getByRole('region', { name: /例外の承認待ち/ })
      .locator(`a[href*="${id}"]`)
      .click();
    await admin.getByRole('button', { name: '例外を承認' }).click();
    await admin.getByLabel('判断の理由').fill('課長に確認済み');
    await admin.getByRole('dialog').getByRole('button', { name: '例外を承認' }).click();
    await expect(admin.getByRole('region', { name: '手続きの流れ' }).getByText('処分できます。')).toBeVisible();
    expect((await seen(id)).status).toBe('stored');
  });

  test('区職員の最初の画面に、けさの期限の点検が並び、止まっている自転車へ進める', async ({ signedIn, axe }) => {
    await longAgo();
    const page = await signedIn('office');
    await page
      .getByRole('region', { name: '期限の点検' })
      .getByRole('link', { name: /止まっている/ })
      .click();
    await expect(page).toHaveURL(/\/disposals\/standing/);
    await page.getByRole('link', { name: /処分公示をしていない/ }).click();

    await expect(page.getByRole('table').getByText('処分公示をしていません').first()).toBeVisible();
    await axe(page);
  });
});

test.describe('タブレット', () => {
  test.use(sizes.tablet);

  test('保管所の人は、自分の保管所にしぼって処分の状況を見られる', async ({ signedIn, axe }) => {
    const { storageSiteId } = await longAgo();
    const page = await signedIn('storage');
    await page.goto('/disposals/standing');
    await settled(page);
    await page.getByRole('combobox', { name: '保管所' }).selectOption(storageSiteId ?? '');

    await expect(page).toHaveURL(new RegExp(`storageSiteId=${storageSiteId}`));
    await expect(page.getByRole('table')).toBeVisible();
    await axe(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

test.describe('スマートフォンの幅', () => {
  test.use(sizes.phone);

  test('コールセンターは、引取りの約束を受けて処分を保留し、解除できる', async ({ signedIn, axe }) => {
    const { id } = await longAgo();
    const page = await signedIn('call');
    await page.goto(`/ledger/${id}`);
    await page.getByRole('button', { name: '処分を保留' }).click();
    await page.getByLabel('保留の理由').fill('金曜に引取りの約束');
    await page.getByRole('button', { name: '保留する' }).click();

    const dates = page.getByRole('region', { name: '手続きの流れ' });
    await expect(dates.getByText('処分を保留しています（金曜に引取りの約束）')).toBeVisible();
    await axe(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

    await page.getByRole('button', { name: '保留を解除' }).click();
    await page.getByLabel('解除の理由').fill('来所しなかった');
    await page.getByRole('button', { name: '解除する' }).click();
    await expect(page.getByRole('button', { name: '処分を保留' })).toBeVisible();
  });
});
