/** 公示 (row D1): chosen, looked at, made, on paper and as a file, and taken back until its first day is over. */
import { readFile } from 'node:fs/promises';
import { aBicycle } from '../../builders/a-bicycle.ts';
import { on } from '../../builders/a-ready-bicycle.ts';
import { settled } from '../harness/settled.ts';
import { expect, sizes, test } from '../harness/test.ts';
import { printed } from './letters.ts';

test.use(sizes.desktop);

/** A day of removal that no other flow uses. */
const removedOn = '2026-02-10';
const morning = on('2026-03-25').at;

test('区職員は自転車を選び、1ページ目を見て公示し、印刷とCSVを得て、初日のうちなら理由を付けて取り消せる', async ({
  signedIn,
  at,
  axe,
}) => {
  const announced = await aBicycle().removedOn(removedOn).inState('stored');
  const left = await aBicycle().removedOn(removedOn).inState('stored');
  const page = await signedIn('office');
  await at(page, morning);
  const candidates = `/public-notices?kind=storage&removedFrom=${removedOn}&removedUntil=${removedOn}`;
  const boxOf = ({ managementNumber }: { managementNumber: string | null }) =>
    page.getByRole('checkbox', { name: `${managementNumber}を選択` });
  await page.goto(candidates);
  await settled(page);
  await axe(page);

  await page.getByRole('button', { name: 'すべて外す' }).click();
  await boxOf(announced).check();
  await page.getByLabel(/^公示日/).fill('2026-03-28');
  await page.getByLabel('公示の終わりの日').fill('2026-03-27');
  await page.getByRole('button', { name: '1台の保管の公示を確かめる' }).click();
  await expect(page.getByText('公示の終わりの日は、公示日以後の日を入力してください')).toBeVisible();
  await page.getByLabel('公示の終わりの日').fill('2026-03-28');
  await page.getByRole('button', { name: '1台の保管の公示を確かめる' }).click();
  await expect(page.getByText('公示は14日以上必要です。終わりの日は令和8年4月11日以後にしてください')).toBeVisible();
  await page.getByLabel('公示の終わりの日').fill('2026-04-11');
  await page.getByRole('button', { name: '1台の保管の公示を確かめる' }).click();

  const question = page.getByRole('dialog', { name: '1台の保管の公示をしますか' });
  await expect(question.getByRole('img', { name: '公示リストの1ページ目' })).toBeVisible();
  await expect(question).toContainText('令和8年3月28日 ～ 令和8年4月11日');
  await expect(question).toContainText('令和8年9月29日になると、所有権が区に移ります');
  await axe(page);
  await question.getByRole('button', { name: 'キャンセル' }).click();
  await expect(question).toBeHidden();
  await page.getByRole('button', { name: '1台の保管の公示を確かめる' }).click();
  await question.getByRole('button', { name: '1台を公示する' }).click();

  await expect(page.getByText(/公示 .+ を作成しました。1台/)).toBeVisible();
  await expect(page.getByText('公示前')).toBeVisible();
  await expect(page.getByRole('link', { name: announced.managementNumber ?? '' })).toBeVisible();
  await axe(page);
  await printed(page, '/papers/public-notices/print-public-notice', () =>
    page.getByRole('button', { name: '公示リストを印刷' }).click(),
  );
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV（Excel）' }).click();
  expect((await saving).suggestedFilename()).toBe('公示.csv');
  const savingHtml = page.waitForEvent('download');
  await page.getByRole('button', { name: /HTML/ }).click();
  const html = await savingHtml;
  expect(html.suggestedFilename()).toBe('公示.html');
  expect(await readFile(await html.path(), 'utf8')).toMatch(/<!doctype html>[\s\S]*<table/i);

  await page.getByRole('button', { name: '公示を取り消す' }).click();
  await page.getByRole('button', { name: '1台の公示を取り消す' }).click();
  await expect(page.getByText('取消の理由を入力してください')).toBeVisible();
  await axe(page);
  await at(page, on('2026-03-28', '23:00').at);
  await page.getByLabel('取消の理由').fill('公示日の誤り');
  await page.getByRole('button', { name: '1台の公示を取り消す' }).click();

  await expect(page.getByText('公示を取り消しました。1台')).toBeVisible();
  await expect(page.getByText('理由：公示日の誤り')).toBeVisible();
  await printed(page, '/papers/public-notices/print-public-notice', () =>
    page.getByRole('button', { name: '取消前に印刷したリストを見る' }).click(),
  );
  await page.goto(candidates);
  await expect(boxOf(announced)).toBeVisible();
  await expect(boxOf(left)).toBeVisible();
});

test('二次登録がまだの自転車は別に並び、選ばれておらず、選べば「未確認」と載ることを尋ねてから公示する', async ({
  signedIn,
  at,
  axe,
}) => {
  const day = '2026-02-12';
  const known = await aBicycle().removedOn(day).inState('stored');
  const unseen = await aBicycle().removedOn(day).inState('arrived');
  const page = await signedIn('office');
  await at(page, morning);
  await page.goto(`/public-notices?kind=storage&removedFrom=${day}&removedUntil=${day}`);
  await settled(page);
  const apart = page.getByRole('region', { name: 'まだ確かめていない自転車' });
  const box = apart.getByRole('checkbox', { name: `${unseen.managementNumber}を選択` });

  await expect(box).not.toBeChecked();
  const row = apart.getByRole('row', { name: `${unseen.managementNumber}を選択` });
  await expect(row.getByRole('cell').filter({ hasText: '未確認' })).toContainText('二次登録がまだです');
  await expect(page.getByRole('checkbox', { name: `${known.managementNumber}を選択` })).toBeChecked();
  await box.check();
  await page.getByRole('button', { name: '2台の保管の公示を確かめる' }).click();

  await expect(page.getByRole('dialog')).toContainText('1台は「防犯登録 未確認」と載ります');
  await axe(page);
});

test('保管所の職員は作成した公示だけを見られる', async ({ signedIn }) => {
  const page = await signedIn('storage');

  await page.goto('/public-notices');

  await expect(page).toHaveURL('/public-notices/batches');
  await expect(page.getByRole('heading', { name: '作成した公示' })).toBeVisible();
  await expect(page.getByRole('tab')).toHaveCount(0);
});
