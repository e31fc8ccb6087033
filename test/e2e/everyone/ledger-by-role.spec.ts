/** 台帳 (rows L1, L6, L7, L9): the whole way of each role that uses it, at its PC and its 8-inch tablet. */

import { seen } from '../../builders/a-bicycle.ts';
import { aKnownBicycle } from '../../builders/a-known-bicycle.ts';
import { aPicture } from '../../builders/a-picture.ts';
import { type Account, as } from '../../harness/people.ts';
import { settled } from '../harness/settled.ts';
import { expect, sizes, test } from '../harness/test.ts';

async function aPhotographedBicycle() {
  const bicycle = await aKnownBicycle();
  const facts = { kind: 'intake', takenAt: new Date().toISOString(), tagNumber: bicycle.tagNumber } as const;
  await (await as('storage')).upload(await aPicture(), facts);
  await expect.poll(async () => (await seen(bicycle.id)).photos.length, { timeout: 30_000 }).toBe(1);
  return bicycle;
}

const roles: { account: Account; name: string; mayBulk: boolean }[] = [
  { account: 'call', name: 'コールセンター', mayBulk: false },
  { account: 'office', name: '区職員', mayBulk: true },
  { account: 'storage', name: '保管所', mayBulk: false },
];

for (const [sizeName, size] of [
  ['PC', sizes.desktop],
  ['タブレット', sizes.tablet],
] as const) {
  const isTable = size === sizes.desktop;
  test.describe(sizeName, () => {
    test.use(size);

    for (const { account, name, mayBulk } of roles) {
      test(`${name}は、探し、1台と写真を見て、カードを刷り、選んで出力できる`, async ({ signedIn, axe }) => {
        const { digits, number } = await aPhotographedBicycle();
        const page = await signedIn(account);
        await page.goto('/ledger');
        await settled(page);
        await page.getByRole('textbox', { name: '防犯登録番号' }).fill(digits);
        await page.getByRole('textbox', { name: '防犯登録番号' }).press('Enter');
        const found = page.getByRole('link', { name: number });
        await expect(found).toBeFocused();
        if (isTable) {
          await page.getByRole('button', { name: '列の選択' }).click();
          await page.getByRole('button', { name: '初期の列に戻す' }).click();
          await page.getByRole('button', { name: '備考', exact: true }).click();
          await page.getByRole('button', { name: 'この列で表示' }).click();
          await expect(page.getByRole('columnheader').last()).toHaveText('備考');
          await page.getByRole('link', { name: '保管期限' }).click();
          await expect(page.getByRole('columnheader', { name: '保管期限' })).toHaveAttribute('aria-sort', 'ascending');
        }
        await axe(page);

        await found.press('Enter');
        await expect(page.getByRole('heading', { name: number })).toBeVisible();
        const photo = page.getByRole('button', { name: /を大きく表示$/ });
        await photo.press('Enter');
        await expect(page.getByRole('dialog').getByRole('img', { name: /\d{4}年/ })).toBeVisible();
        await axe(page);
        await page.keyboard.press('Escape');
        await expect(photo).toBeFocused();
        const card = page
          .context()
          .waitForEvent('response', (response) => response.url().endsWith('/papers/ledger/print-ledger-card'));
        await page.getByRole('button', { name: '台帳カード' }).click();
        expect((await card).headers()['content-type']).toBe('application/pdf');
        await axe(page);

        await page.getByRole('link', { name: '検索結果へ戻る' }).click();
        await page.getByRole('checkbox', { name: `${number}を選択` }).check();
        await expect(page.getByRole('button', { name: '一括処理' })).toHaveCount(mayBulk ? 1 : 0);
        await page.getByRole('button', { name: '出力・印刷' }).click();
        await expect(page.getByRole('heading', { name: '1件を出力' })).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
        await axe(page);
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: 'ファイルに出力する' }).click();
        expect((await download).suggestedFilename()).toMatch(/\.csv$/);
        if (!mayBulk) return;

        await page.goBack();
        await page.getByRole('checkbox', { name: `${number}を選択` }).check();
        await page.getByRole('button', { name: '一括処理' }).click();
        await expect(page.getByRole('heading', { name: '1台の一括処理' })).toBeVisible();
        await axe(page);
      });
    }
  });
}

test.describe('出力の項目', () => {
  test.use(sizes.desktop);

  test('出力した項目は、次の出力でも選ばれていて、初期の列に戻せる', async ({ signedIn, axe }) => {
    const { digits, number } = await aKnownBicycle();
    const page = await signedIn('storage');
    const open = async () => {
      await page.goto('/ledger');
      await settled(page);
      await page.getByRole('textbox', { name: '防犯登録番号' }).fill(digits);
      await page.getByRole('textbox', { name: '防犯登録番号' }).press('Enter');
      await page.getByRole('checkbox', { name: `${number}を選択` }).check();
      await page.getByRole('button', { name: '出力・印刷' }).click();
      await expect(page.getByRole('heading', { name: '1件を出力' })).toBeVisible();
    };
    const make = async () => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'ファイルに出力する' }).click();
      await download;
    };
    const column = (name: string) => page.getByRole('checkbox', { name, exact: true });

    await open();
    await page.getByRole('button', { name: '初期の列に戻す' }).click();
    await column('備考').check();
    await column('色').uncheck();
    await make();
    await open();
    await expect(column('備考')).toBeChecked();
    await expect(column('色')).not.toBeChecked();
    await axe(page);

    await page.getByRole('button', { name: '初期の列に戻す' }).click();
    await expect(column('色')).toBeChecked();
    await make();
    await open();
    await expect(column('備考')).not.toBeChecked();
  });
});
