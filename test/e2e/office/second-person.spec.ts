/** 二人目の確認 (docs/decisions/014) on the ledger and in 処分の状況, and what the office's first screen counts. */
import { join } from 'node:path';
import { HoldBicycle, ReleaseHold } from '@bicycles/schema/disposal/gate-contracts';
import { SetOwner } from '@bicycles/schema/ledger/contracts';
import type { Page } from '@playwright/test';
import { aBicycle, seen } from '../../builders/a-bicycle.ts';
import { on, readyBicycles, storedBicycles, year } from '../../builders/a-ready-bicycle.ts';
import { as } from '../../harness/people.ts';
import { testFolder } from '../../harness/test-environment.ts';
import { settled } from '../harness/settled.ts';
import { expect, sizes, test } from '../harness/test.ts';

/** Two people, each with a browser of their own. */
test.beforeEach(() => test.setTimeout(150_000));

const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
const shot = (page: Page, name: string) => page.screenshot({ path: join(testFolder, `${name}.png`), fullPage: true });

/** Ready but for a hold that the office's clerk has released. */
async function aReleasedBicycle() {
  const [bicycle] = await readyBicycles(1);
  if (!bicycle) throw new Error('One bicycle');
  const office = await as('office');
  const about = { bicycleId: bicycle.id };
  const held = { ...about, revision: bicycle.revision, reason: '引取りの約束' };
  const { revision } = await office.send(HoldBicycle, held, on('2026-05-22'));
  await office.send(ReleaseHold, { ...about, revision, reason: '来所しなかった' }, on('2026-05-23'));
  return bicycle;
}

for (const size of ['desktop', 'tablet'] as const) {
  test.describe(size === 'desktop' ? 'PC' : 'タブレット', () => {
    test.use(sizes[size]);

    test('保留を外した人は台帳で確認できず、別の人が台帳で確認すると処分できる', async ({
      signedIn,
      browser,
      at,
      axe,
    }) => {
      const bicycle = await aReleasedBicycle();
      const office = await signedIn('office');
      await at(office, on(year.disposedOn).at);
      await office.goto(`/ledger/${bicycle.id}`);
      const notes = office.getByRole('region', { name: '二人目の確認' });
      await expect(notes).toContainText('処分の保留の解除：二人目の確認待ち');
      await expect(notes).toContainText('行った人は確認できません');
      await expect(notes.getByRole('button')).toHaveCount(0);
      await axe(office);
      expect(await fits(office)).toBe(true);
      await shot(office, `second-person-own-${size}`);

      const admin = await signedIn('admin', await browser.newContext({ locale: 'ja-JP', ...sizes[size] }));
      await at(admin, on(year.disposedOn).at);
      await admin.goto(`/ledger/${bicycle.id}`);
      await settled(admin);
      await admin.getByRole('button', { name: '確認する' }).click();
      await admin.getByLabel('判断の理由').fill('来所の記録を見て確かめた');
      await admin.getByRole('dialog').getByRole('button', { name: '確認する' }).click();
      await expect(admin.getByText('1件の判断を登録しました')).toBeVisible();
      await expect(admin.getByRole('region', { name: '手続きの流れ' }).getByText('処分できます。')).toBeVisible();
      await expect(admin.getByRole('region', { name: '二人目の確認' })).toContainText('二人目が確認済み');
      await axe(admin);
    });

    test('処分の状況では、自分が外したものは選べず、別の人が選んで認めないことにできる', async ({
      signedIn,
      browser,
      at,
      axe,
    }) => {
      const bicycle = await aReleasedBicycle();
      const name = `${bicycle.managementNumber} 処分の保留の解除`;
      const office = await signedIn('office');
      await office.goto('/disposals/standing');
      const row = office
        .getByRole('region', { name: /^二人目の確認待ち/ })
        .getByRole('row')
        .filter({ hasText: bicycle.managementNumber ?? '' });
      await expect(row).toContainText('自分で行ったため、確認できません');
      await expect(row.getByRole('checkbox')).toHaveCount(0);
      await axe(office);
      expect(await fits(office)).toBe(true);

      const admin = await signedIn('admin', await browser.newContext({ locale: 'ja-JP', ...sizes[size] }));
      await at(admin, on(year.disposedOn).at);
      await admin.goto('/disposals/standing');
      await settled(admin);
      await admin.getByRole('checkbox', { name: new RegExp(name) }).check();
      await admin.getByRole('button', { name: '1件を認めない' }).click();
      await admin.getByLabel('判断の理由').fill('もう一度電話で確かめること');
      await admin.getByRole('dialog').getByRole('button', { name: '1件を認めない' }).click();
      await expect(admin.getByText('1件の判断を登録しました')).toBeVisible();
      await expect(admin.getByText('認めない：もう一度電話で確かめること').first()).toBeVisible();
    });

    test('区職員の最初の画面に、未公示・未確認・未照会の台数といつからかが並び、その自転車へ進める', async ({
      signedIn,
      axe,
    }) => {
      await storedBicycles(1, aBicycle().looking({ registrationKind: 'unchecked' }));
      await storedBicycles(1, aBicycle().looking({ registrationKind: 'tokyo', registrationNumber: '世田谷A-66130' }));
      const page = await signedIn('office');
      const steps = page.getByRole('region', { name: 'これから必要な手続き' });
      for (const label of ['保管の公示をしていない', '防犯登録が未確認', '警察へ未照会']) {
        await expect(
          steps.getByRole('link', { name: new RegExp(`^${label} [\\d,]+ ?台（令和\\d+年.+から）`) }),
        ).toBeVisible();
      }
      await axe(page);
      expect(await fits(page)).toBe(true);
      await shot(page, `office-first-screen-${size}`);

      await steps.getByRole('link', { name: /^防犯登録が未確認/ }).click();
      await expect(page.getByRole('heading', { name: /保管中の自転車：防犯登録が未確認/ })).toBeVisible();
      await expect(page.getByText('防犯登録の有無を確かめていません').first()).toBeVisible();
    });
  });
}

test.describe('電話の大きさ', () => {
  test.use(sizes.phone);

  test('区職員の最初の画面の台数は、幅が狭くても途中で折り返さない', async ({ signedIn }) => {
    await storedBicycles(2);
    const page = await settled(await signedIn('office'));
    const numbers = page.getByRole('region', { name: 'これから必要な手続き' }).locator('b');
    await expect(numbers.filter({ hasText: /\d\d/ }).first()).toBeVisible();

    const lines = await numbers.evaluateAll((all) =>
      all.map((each) => {
        const range = document.createRange();
        range.selectNodeContents(each);
        return range.getClientRects().length;
      }),
    );
    expect(lines.filter((count) => count !== 1)).toEqual([]);
    expect(await fits(page)).toBe(true);
    await shot(page, 'office-first-screen-phone');
  });
});

test.describe('所有者の置換え', () => {
  test.use(sizes.desktop);

  test('氏名を変えると、同じ人の誤りか別の人かを選べ、別の人なら通知の要ることが分かる', async ({ signedIn, axe }) => {
    const [bicycle] = await storedBicycles(1);
    const { id = '', revision = 0 } = bicycle ?? {};
    await (await as('call')).send(SetOwner, { bicycleId: id, revision, name: '見本 良江' });
    const page = await signedIn('office');
    await page.goto(`/ledger/${id}/owner`);
    await settled(page);
    const isSame = page.getByRole('checkbox', { name: '同じ人の氏名の誤りを直す' });
    await expect(isSame).toHaveCount(0);
    await page.getByRole('textbox', { name: '氏名', exact: true }).fill('見本 郎江');
    await isSame.check();
    await axe(page);
    await shot(page, 'owner-corrected');
    await page.getByRole('button', { name: '所有者を登録' }).click();
    await expect(page.getByText(/氏名を直す理由を、4文字以上/)).toBeVisible();
    await page.getByLabel('氏名を変える理由').fill('良と郎の読み違い');
    await page.getByRole('button', { name: '所有者を登録' }).click();

    await expect(page.getByRole('region', { name: '二人目の確認' })).toContainText('所有者の氏名の訂正');
    expect((await seen(id)).owner).toMatchObject({ name: '見本 郎江' });
  });
});
