/** 警察への照会 by hand (rows L1, L7): asked, answered, can't be asked; for one bicycle and for many. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { aBicycle, seen } from '../../builders/a-bicycle.ts';
import { testFolder } from '../../harness/test-environment.ts';
import { settled } from '../harness/settled.ts';
import { expect, sizes, test } from '../harness/test.ts';

const registered = (registrationNumber = '世田谷A-66120') =>
  aBicycle().removedOn('2026-03-02').looking({ registrationKind: 'tokyo', registrationNumber }).inState('stored');
const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
const shot = (page: Page, name: string) => page.screenshot({ path: join(testFolder, `${name}.png`), fullPage: true });

async function openForm(page: Page, bicycleId: string): Promise<void> {
  await page.goto(`/ledger/${bicycleId}/police`);
  await settled(page);
}

const policeBody = (page: Page) => page.getByRole('textbox', { name: '照会先' });

async function choosePoliceBody(page: Page, name = '警視庁'): Promise<void> {
  await policeBody(page).fill(name);
  await page.getByRole('option', { name, exact: true }).click();
}

for (const size of ['desktop', 'tablet'] as const) {
  test.describe(size === 'desktop' ? 'PC' : 'タブレット', () => {
    test.use(sizes[size]);

    test('照会を登録し、あとから回答を登録できる。足りないものは欄で知らせる', async ({ signedIn, axe }) => {
      const { id } = await registered();
      const page = await signedIn('office');
      await openForm(page, id);
      await expect(policeBody(page)).toHaveValue('警視庁');
      await page.getByLabel('結果').selectOption('照会した（回答待ち）');
      await page.getByLabel('照会日').fill('2026-03-10');
      await page.getByRole('button', { name: '照会を登録' }).click();
      await expect(page.getByText('照会の文書番号を入力してください')).toBeVisible();
      await axe(page);
      await page.getByLabel('文書番号').fill('8世交自第66号');
      await page.getByRole('button', { name: '照会を登録' }).click();
      await expect(page.getByText('警察への照会を登録しました')).toBeVisible();
      await expect(page.getByText('令和8年3月10日の警察への照会に回答がありません')).toBeVisible();

      await openForm(page, id);
      await page.getByLabel('結果').selectOption('該当なし');
      await page.getByLabel('回答日').fill('2026-03-20');
      await axe(page);
      await shot(page, `police-answer-${size}`);
      expect(await fits(page)).toBe(true);
      await page.getByRole('button', { name: '回答を登録' }).click();
      await expect(page.getByText('警察への照会を登録しました')).toBeVisible();
      expect(await seen(id)).toMatchObject({ policeInquiredOn: '2026-03-10', policeAnsweredOn: '2026-03-20' });
    });

    test('照会できない番号は、理由を書いて登録し、二人目の確認を待つ', async ({ signedIn, axe }) => {
      const { id } = await registered('世田谷A6612');
      const page = await signedIn('office');
      await openForm(page, id);
      await page.getByLabel('結果').selectOption('照会できない番号');
      await page.getByLabel('照会日').fill('2026-03-10');
      await page.getByRole('button', { name: '照会を登録' }).click();
      await expect(page.getByText(/照会できない理由を、4文字以上/)).toBeVisible();
      await axe(page);
      await page.getByLabel('照会できない理由・備考').fill('番号の末尾が欠けている');
      await page.getByRole('button', { name: '照会を登録' }).click();

      const removals = page.getByRole('region', { name: '二人目の確認' });
      await expect(removals).toContainText('警察へ照会できない番号：二人目の確認待ち');
      await expect(removals).toContainText('行った人は確認できません');
      await axe(page);
    });
  });
}

test.describe('途中の入力と一括', () => {
  test.use(sizes.desktop);

  test('照会の入力は、再読み込みしても続きから入力できる', async ({ signedIn }) => {
    const { id } = await registered();
    const page = await signedIn('office');
    await openForm(page, id);
    await choosePoliceBody(page, '神奈川県警察');
    await page.getByLabel('結果').selectOption('該当なし');
    await page.getByLabel('照会日').fill('2026-03-10');
    const kept = page.waitForResponse(
      (response) => response.url().endsWith('/drafts') && response.request().method() === 'POST',
    );
    await page.getByLabel('文書番号').pressSequentially('8世交自第67号');
    expect((await kept).status()).toBe(200);

    await page.reload();
    await settled(page);
    await page.getByRole('button', { name: '続きから' }).click();
    await expect(page.getByLabel('文書番号')).toHaveValue('8世交自第67号');
    await expect(page.getByLabel('結果')).toHaveValue('unknown');
    await expect(page.getByLabel('照会日')).toHaveValue('2026-03-10');
    await expect(policeBody(page)).toHaveValue('神奈川県警察');
    await page.getByLabel('回答日').fill('2026-03-20');
    await page.getByRole('button', { name: '照会を登録' }).click();
    await expect(page.getByText('警察への照会を登録しました')).toBeVisible();
  });

  for (const size of ['desktop', 'tablet'] as const) {
    test.describe(size === 'desktop' ? 'PC' : 'タブレット', () => {
      test.use(sizes[size]);

      test('選んだ自転車の照会をまとめて登録し、番号のない自転車は理由を付けて残す', async ({ signedIn, axe }) => {
        const bicycles = [await registered('世田谷A-66121'), await registered('世田谷A-66122')];
        const bare = await aBicycle().removedOn('2026-03-02').inState('stored');
        const page = await signedIn('office');
        await page.goto('/ledger');
        await settled(page);
        await page.evaluate(
          (set) => {
            const form = Object.assign(document.createElement('form'), { method: 'post', action: '/ledger/bulk' });
            form.append(Object.assign(document.createElement('input'), { name: 'set', value: set }));
            document.body.append(form);
            form.submit();
          },
          JSON.stringify({ bicycleIds: [...bicycles, bare].map(({ id }) => id) }),
        );
        await expect(page).toHaveURL('/ledger/bulk');
        await settled(page);
        await page.getByRole('radio', { name: /照会/ }).check();
        await page.getByLabel(/^理由/).fill('定例の照会');
        await page.getByRole('button', { name: '対象を確かめる' }).click();
        await expect(policeBody(page)).toHaveAccessibleDescription('照会先を選んでください');
        await choosePoliceBody(page);
        await page.getByLabel('文書番号').fill('8世交自第68号');
        await page.getByRole('combobox', { name: /^結果/ }).selectOption('照会した（回答待ち）');
        await page.getByLabel('照会日').fill('2026-03-10');
        await axe(page);
        await shot(page, `police-bulk-${size}`);
        expect(await fits(page)).toBe(true);
        await page.getByRole('button', { name: '対象を確かめる' }).click();
        await expect(page.getByRole('region', { name: '変更できない自転車' })).toContainText(
          '防犯登録番号が登録されていません',
        );
        await page.getByRole('button', { name: '2台を変更する' }).click();
        await expect(page.getByText('2台を変更しました')).toBeVisible();
        expect((await seen(bicycles[0]?.id ?? '')).policeInquiredOn).toBe('2026-03-10');
      });
    });
  }
});
