/** 公示 (row D1): chosen, made, on paper and as a file, and taken back while its day has not come. */
import { aBicycle } from '../../builders/a-bicycle.ts';
import { on } from '../../builders/a-ready-bicycle.ts';
import { settled } from '../harness/settled.ts';
import { expect, sizes, test } from '../harness/test.ts';
import { printed } from './letters.ts';

test.use(sizes.desktop);

/** A day of removal that no other flow uses. */
const removedOn = '2026-02-10';
const morning = on('2026-05-25').at;

test('区職員は自転車を選んで公示を作り、印刷とCSVを得て、公示日の前なら理由を付けて取り消せる', async ({
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
  await page.getByLabel(/^公示日/).fill('2026-06-10');
  await page.getByLabel('公示の終わりの日').fill('2026-06-09');
  await page.getByRole('button', { name: '1台の保管の公示を作成' }).click();
  await expect(page.getByText('公示の終わりの日は、公示日以後の日を入力してください')).toBeVisible();
  await page.getByLabel('公示の終わりの日').fill('2026-06-24');
  await page.getByRole('button', { name: '1台の保管の公示を作成' }).click();

  await expect(page.getByText(/公示 .+ を作成しました。1台/)).toBeVisible();
  await expect(page.getByText('公示前')).toBeVisible();
  await expect(page.getByRole('link', { name: announced.managementNumber ?? '' })).toBeVisible();
  await axe(page);
  await printed(page, '/print', () => page.getByRole('button', { name: '公示リストを印刷' }).click());
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV（Excel）' }).click();
  expect((await saving).suggestedFilename()).toBe('公示.csv');

  await page.getByRole('button', { name: '公示を取り消す' }).click();
  await page.getByRole('button', { name: '1台の公示を取り消す' }).click();
  await expect(page.getByText('取消の理由を入力してください')).toBeVisible();
  await axe(page);
  await page.getByLabel('取消の理由').fill('公示日の誤り');
  await page.getByRole('button', { name: '1台の公示を取り消す' }).click();

  await expect(page.getByText('公示を取り消しました。1台')).toBeVisible();
  await expect(page.getByText('理由：公示日の誤り')).toBeVisible();
  await page.goto(candidates);
  await expect(boxOf(announced)).toBeVisible();
  await expect(boxOf(left)).toBeVisible();
});

test('保管所の職員は作成した公示だけを見られる', async ({ signedIn }) => {
  const page = await signedIn('storage');

  await page.goto('/public-notices');

  await expect(page).toHaveURL('/public-notices/batches');
  await expect(page.getByRole('heading', { name: '作成した公示' })).toBeVisible();
  await expect(page.getByRole('tab')).toHaveCount(0);
});
