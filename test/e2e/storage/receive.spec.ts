/** 受入 by scan at the yard (row F7), on the 8-inch tablet held upright and at the PC with a reader. */
import { join } from 'node:path';
import { AddLoading, SetCondition } from '@bicycles/schema/street/transport-contracts';
import type { Page } from '@playwright/test';
import { aBicycle, code, seen, siteId } from '../../builders/a-bicycle.ts';
import { aTag } from '../../builders/a-tag.ts';
import { testFolder } from '../../harness/test-environment.ts';
import { readBarcode } from '../harness/read-barcode.ts';
import { settled } from '../harness/settled.ts';
import { expect, sizes, test } from '../harness/test.ts';
import { typeTag } from '../harness/type-tag.ts';

/** A place whose bicycles go to 給田; all others here go to 梅丘, where the clerk works. */
const placeOfKyuden = 'S06';

const incoming = (page: Page) => page.getByRole('region', { name: '移送中（未着）' });
const awaiting = (page: Page) => page.getByRole('region', { name: '二次登録待ち' });
/** Of a long list a page stands there; any other row is found by its number. */
async function find(page: Page, number: string | null) {
  const field = page.getByRole('textbox', { name: '番号や場所で自転車をさがす' });
  await field.fill(name(number));
  await field.press('Enter');
}
const name = (managementNumber: string | null) => managementNumber ?? '';

test.describe('保管所のタブレット', () => {
  test.use(sizes.tablet);

  test('札を読み取ると、その場で受け入れ、未着から二次登録待ちへ移る', async ({ signedIn, axe }) => {
    const bicycle = await aBicycle().inState('removed');
    const page = await settled(await signedIn('storage'));
    await find(page, bicycle.managementNumber);
    await expect(incoming(page).getByText(name(bicycle.managementNumber))).toBeVisible();
    await axe(page);

    await typeTag(page, bicycle.tagNumber);

    await expect(page.getByText('受け入れました', { exact: true })).toBeVisible();
    await expect(awaiting(page).getByText(name(bicycle.managementNumber))).toBeVisible();
    await expect(incoming(page).getByText('さがした番号に合う自転車は、この一覧にありません。')).toBeVisible();
    expect(await seen(bicycle.id)).toMatchObject({ status: 'stored', storageSiteId: siteId('3') });
    await axe(page);
  });

  test('別の保管所の自転車は、正しい保管所を示して止め、次を読んでも警告が残り、明示すれば受け入れる', async ({
    signedIn,
    axe,
  }) => {
    const stray = await aBicycle().at(placeOfKyuden).inState('removed');
    const next = await aBicycle().inState('removed');
    const page = await settled(await signedIn('storage'));

    await typeTag(page, stray.tagNumber);
    const warning = page.getByRole('alert').filter({ hasText: '保管所が違います' });
    await expect(warning).toContainText('給田');
    await axe(page);
    await typeTag(page, next.tagNumber);
    await expect(awaiting(page).getByText(name(next.managementNumber))).toBeVisible();
    expect(await seen(stray.id)).toMatchObject({ status: 'removed', storageSiteId: siteId('6') });
    await warning.getByRole('button', { name: 'この保管所（梅丘）で受け入れる' }).click();

    await expect(awaiting(page).getByText(name(stray.managementNumber))).toBeVisible();
    await expect(warning).toBeHidden();
    expect(await seen(stray.id)).toMatchObject({ status: 'stored', storageSiteId: siteId('3') });
  });

  test('受け入れた札をもう一度読み取ると、済んでいると伝える', async ({ signedIn }) => {
    const bicycle = await aBicycle().inState('arrived');
    const page = await settled(await signedIn('storage'));

    await typeTag(page, bicycle.tagNumber);

    await expect(page.getByText('受け入れていません')).toBeVisible();
    await expect(page.getByText(/受入が済んでいます/)).toBeVisible();
  });

  test('状況メモを見て書き足し、札を読まずに受け入れられる', async ({ signedIn, axe }) => {
    const bicycle = await aBicycle().inState('removed');
    const page = await settled(await signedIn('storage'));

    await find(page, bicycle.managementNumber);
    await page.getByRole('button', { name: `${bicycle.managementNumber} メモ・受入` }).click();
    await axe(page);
    await page.getByLabel('状況メモ').fill('前輪が曲がっている');
    await page.getByRole('dialog').getByLabel('置き場所').fill('B-07');
    await page.getByRole('button', { name: '受け入れる', exact: true }).click();

    await expect(awaiting(page).getByText(name(bicycle.managementNumber))).toBeVisible();
    expect(await seen(bicycle.id)).toMatchObject({ conditionMemo: '前輪が曲がっている', storageSlot: 'B-07' });
  });
});

test.describe('トラックの荷下ろし', () => {
  test.use(sizes.tablet);

  test('積込済で届いていない台数と、リストにない自転車が、読み取りながら分かる', async ({ signedIn, axe, api }) => {
    const street = await api('street');
    const [arriving, late] = [await aBicycle().inState('removed'), await aBicycle().inState('removed')];
    const extra = await aBicycle().inState('removed');
    for (const { tagNumber } of [arriving, late]) await street.send(AddLoading, { tagNumber });
    const marked = { bicycleId: late.id, conditionMarkIds: [code('condition_mark', 'no_key')] };
    await street.send(SetCondition, { ...marked, conditionMemo: '泥よけなし' });
    const page = await settled(await signedIn('storage'));
    await find(page, late.managementNumber);
    await expect(incoming(page).getByText('鍵なし　泥よけなし')).toBeVisible();

    await typeTag(page, arriving.tagNumber);
    await typeTag(page, extra.tagNumber);

    const extras = page.getByRole('region', { name: 'リストにない（受入済）' });
    await expect(extras.getByText(name(extra.managementNumber))).toBeVisible();
    await expect(extras.getByText(name(arriving.managementNumber))).toBeHidden();
    await expect(incoming(page).getByText(name(late.managementNumber))).toBeVisible();
    await expect(incoming(page).getByRole('status')).toContainText('まだ届いていない自転車');
    await axe(page);

    // Read again, and after a visit elsewhere: nothing is forgotten. Other flows receive at this yard, too.
    const panel = page.getByRole('region', { name: '札の読み取り' });
    const received = async () => Number(/受入 (\d+) 台/.exec((await panel.textContent()) ?? '')?.[1]);
    const check = page.getByRole('region', { name: '荷下ろしの確認' });
    await expect(check).toContainText('うちリストにない');
    const before = await received();
    await typeTag(page, arriving.tagNumber);
    await expect(panel.getByText('受け入れていません')).toBeVisible();
    expect(await received()).toBeGreaterThanOrEqual(before);
    await page.getByRole('link', { name: name(extra.managementNumber), exact: true }).click();
    await page.goto('/yard');
    await settled(page);
    expect(await received()).toBeGreaterThanOrEqual(before);
    await expect(extras.getByText(name(extra.managementNumber))).toBeVisible();
    await axe(page);
    await page.screenshot({ path: join(testFolder, 'truck-check.png'), fullPage: true });

    await check.getByRole('button', { name: '荷下ろしの確認を終える' }).click();
    await expect(extras.getByText(name(extra.managementNumber))).toBeHidden();
  });
});

test.describe('保管所のパソコン', () => {
  test.use(sizes.desktop);

  test('読取り機で続けて読んだ札は、1台も落とさず受け入れ、撤去班のメモと置き場所が残る', async ({ signedIn, axe }) => {
    const bicycles = [
      await aBicycle().inState('removed'),
      await aBicycle().inState('removed'),
      await aBicycle().inState('removed'),
    ];
    const page = await settled(await signedIn('storage'));
    await axe(page);
    await page.getByLabel('置き場所').fill('C-1');

    await page.getByLabel('札番号').focus();
    for (const { tagNumber } of bicycles) await readBarcode(page, tagNumber);

    for (const { managementNumber } of bicycles) {
      await expect(awaiting(page).getByText(name(managementNumber))).toBeVisible();
    }
    for (const { id } of bicycles) expect(await seen(id)).toMatchObject({ status: 'stored', storageSlot: 'C-1' });
  });

  test('検査数字の違う札と、撤去されていない札は、どうするかを示して受け入れない', async ({ signedIn }) => {
    const page = await settled(await signedIn('storage'));
    const unused = await aTag();
    const wrong = unused.replace(/.$/, (last) => String((Number(last) + 1) % 10));

    await typeTag(page, wrong);
    await expect(page.getByText(/検査数字の不一致/)).toBeVisible();
    await typeTag(page, unused);

    await expect(page.getByText('受け入れていません')).toBeVisible();
  });

  test('所属の保管所がない人は、保管所を選んでから受け入れる', async ({ signedIn, axe }) => {
    const bicycle = await aBicycle().at(placeOfKyuden).inState('removed');
    const page = await signedIn('admin');
    await page.goto('/yard');
    await settled(page);
    await expect(page.getByText('受け入れる保管所を選ぶと、移送中の自転車が出ます。')).toBeVisible();
    await axe(page);

    await page.getByRole('combobox', { name: '保管所' }).selectOption('給田');
    await find(page, bicycle.managementNumber);

    await expect(incoming(page).getByText(name(bicycle.managementNumber))).toBeVisible();
  });
});
