/** 出力と一括処理 (rows L7, L8, P5): from the ledger's tool bar to the file, and to a batch that is taken back. */
import { readFile } from 'node:fs/promises';
import { SetOwner } from '@bicycles/schema/ledger/contracts';
import type { Page } from '@playwright/test';
import iconv from 'iconv-lite';
import { aBicycle, seen } from '../../builders/a-bicycle.ts';
import { as } from '../../harness/people.ts';
import { settled } from '../harness/settled.ts';
import { expect, sizes, test } from '../harness/test.ts';

test.use(sizes.desktop);

/** As the ledger's tool bar does: the set goes along in a form, never in the address. */
async function openWith(page: Page, path: '/ledger/export' | '/ledger/bulk', bicycleIds: string[]): Promise<void> {
  await page.goto('/ledger');
  await settled(page);
  await page.evaluate(
    ([action, set]) => {
      const form = document.createElement('form');
      form.method = 'post';
      form.action = action ?? '';
      const field = document.createElement('input');
      field.name = 'set';
      field.value = set ?? '';
      form.append(field);
      document.body.append(form);
      form.submit();
    },
    [path, JSON.stringify({ bicycleIds })],
  );
  await expect(page).toHaveURL(path);
  await settled(page);
}

test('Shift_JISにない文字があれば一覧で示し、〓に置き換えるか選んでから出力する', async ({ signedIn, axe }) => {
  const { id, revision, managementNumber } = await aBicycle().inState('stored');
  await (await as('call')).send(SetOwner, { bicycleId: id, revision, name: '𠮷田 見本' });
  const page = await signedIn('office');
  await openWith(page, '/ledger/export', [id]);
  await expect(page.getByRole('heading', { name: '1件を出力' })).toBeVisible();
  await axe(page);

  await page.getByRole('checkbox', { name: '所有者氏名' }).check();
  await page.getByRole('button', { name: 'ファイルに出力する' }).click();
  const question = page.getByRole('dialog', { name: 'Shift_JIS にない文字が1か所あります' });
  await expect(question.getByRole('cell', { name: '𠮷' })).toBeVisible();
  await axe(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    question.getByRole('button', { name: '〓 に置き換えて出力' }).click(),
  ]);

  const text = iconv.decode(await readFile(await download.path()), 'cp932');
  expect(text).toContain(`${managementNumber},`);
  expect(text).toContain('〓田 見本');
  expect(download.suggestedFilename()).toMatch(/^放置自転車_\d{8}\.csv$/);
  await expect(page.getByRole('heading', { name: '1件を出力' })).toBeVisible();
});

test('期限の延長は、対象と台数を確かめてから行い、束ごと取り消せる', async ({ signedIn, axe }) => {
  const [one, other] = [await aBicycle().inState('stored'), await aBicycle().inState('stored')];
  const page = await signedIn('office');
  await openWith(page, '/ledger/bulk', [one.id, other.id]);
  await expect(page.getByRole('heading', { name: '2台の一括処理' })).toBeVisible();
  await axe(page);

  await page.getByLabel('月数').fill('1');
  await page.getByRole('button', { name: '対象を確かめる' }).click();
  await expect(page.getByText('理由を入力してください')).toBeVisible();
  await page.getByLabel(/^理由/).fill('警察の回答待ち');
  await page.getByRole('button', { name: '対象を確かめる' }).click();
  await expect(page.getByText('変更する自転車 2台')).toBeVisible();
  await axe(page);
  await page.getByRole('button', { name: '2台を変更する' }).click();
  await expect(page.getByText('2台を変更しました')).toBeVisible();
  expect((await seen(one.id)).deadlineReason).toBe('警察の回答待ち');

  await page.getByRole('button', { name: '2台の変更を取り消す' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '取り消す', exact: true }).click();
  await expect(page.getByText('2台を元に戻しました')).toBeVisible();
  await axe(page);
  expect((await seen(other.id)).retentionDeadlineOn).toBe(other.retentionDeadlineOn);
});

test('事業者の自転車に同じ所有者を登録し、実行の前に名と台数を確かめる', async ({ signedIn, axe }) => {
  const [free, owned] = [await aBicycle().inState('stored'), await aBicycle().inState('stored')];
  await (await as('call')).send(SetOwner, { bicycleId: owned.id, revision: owned.revision, name: '前の 持ち主' });
  const page = await signedIn('office');
  await openWith(page, '/ledger/bulk', [free.id, owned.id]);

  await page.getByRole('radio', { name: '同じ所有者を登録する' }).check();
  await page.getByLabel('郵便番号').fill('1540017');
  await expect(page.getByLabel('住所', { exact: true })).toHaveValue(/世田谷/);
  await page.getByLabel(/^理由/).fill('事業者からの申出');
  await page.getByRole('button', { name: '対象を確かめる' }).click();
  await expect(page.getByText('所有者の氏名を入力してください')).toBeVisible();
  await expect(page.getByLabel(/^理由/)).toHaveValue('事業者からの申出');
  await axe(page);
  await page.getByLabel('所有者の氏名・名称').fill('見本シェアサイクル');
  await page.getByRole('button', { name: '対象を確かめる' }).click();

  const owner = page.getByRole('region', { name: '登録する所有者' });
  await expect(owner).toContainText('見本シェアサイクル');
  await expect(page.getByRole('region', { name: '変更できない自転車' })).toContainText(owned.managementNumber ?? '');
  await axe(page);
  await page.getByRole('button', { name: '1台を変更する' }).click();
  await expect(page.getByText('1台を変更しました')).toBeVisible();

  expect((await seen(free.id)).owner).toMatchObject({ name: '見本シェアサイクル', postalCode: '154-0017' });
  expect((await seen(owned.id)).owner).toMatchObject({ name: '前の 持ち主' });
  expect(page.url()).not.toContain(encodeURIComponent('見本'));
});

test.describe('縦に持ったタブレット', () => {
  test.use(sizes.tablet);

  test('出力も一括処理も、横にはみ出さない', async ({ signedIn, axe }) => {
    const { id } = await aBicycle().inState('stored');
    const page = await signedIn('office');

    for (const path of ['/ledger/export', '/ledger/bulk'] as const) {
      await openWith(page, path, [id]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      await axe(page);
    }
    await page.goto('/ledger/bulk');
    await expect(page.getByRole('heading', { name: '一括処理の履歴' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await axe(page);
  });
});
