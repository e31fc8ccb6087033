/** 処分リストの突合 (row D1): on the tablet in the yard, scan by scan. */
import { AddReturn } from '@bicycles/schema/returns/contracts';
import { seen } from '../../builders/a-bicycle.ts';
import { aDisposal, on, readyBicycles, year } from '../../builders/a-ready-bicycle.ts';
import { aReturn } from '../../builders/a-return.ts';
import { settled } from '../harness/settled.ts';
import { expect, sizes, test } from '../harness/test.ts';
import { typeTag } from '../harness/type-tag.ts';
import { counted } from './counted.ts';

test.use(sizes.tablet);

const that = on(year.disposedOn);
test('読むたびにリストどおりか、リスト外か、返還済みかが分かり、札がなくても確かめられ、残りは現物なしになる', async ({
  signedIn,
  api,
  at,
  axe,
}) => {
  test.setTimeout(90_000);
  const [found, torn, missing, returned, extra] = await readyBicycles(5);
  if (!found || !torn || !missing || !returned || !extra) throw new Error('Five bicycles');
  const { number } = await aDisposal([found, torn, missing, returned]);
  await (await api('storage')).send(AddReturn, aReturn(await seen(returned.id)), that);
  const page = await signedIn('storage');
  await at(page, that.at);
  await page.goto('/disposals');
  await page.getByRole('link', { name: number }).click();
  await page.getByRole('link', { name: '突合する' }).click();
  await settled(page);

  const answer = page.getByRole('region', { name: '札の読み取り' });
  await typeTag(page, found.tagNumber);
  await expect(answer.getByText('リストどおり', { exact: true })).toBeVisible();
  await expect(counted(page, '現物あり')).toHaveText('1');
  await typeTag(page, found.tagNumber);
  await expect(answer.getByText('読み取り済み')).toBeVisible();
  await typeTag(page, extra.tagNumber);
  await expect(answer.getByText('リストにありません', { exact: true })).toBeVisible();
  await expect(counted(page, 'リスト外')).toHaveText('1');
  await typeTag(page, returned.tagNumber);
  await expect(answer.getByText('返還済みです', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: `${torn.managementNumber} は札なしで現物あり` }).click();
  await expect(counted(page, '現物あり')).toHaveText('2');
  await page.getByRole('button', { name: `${extra.managementNumber} の読み取りを取消` }).click();
  await expect(counted(page, 'リスト外')).toHaveText('1');
  await expect(page.getByRole('heading', { name: 'まだ読んでいない自転車（1台）' })).toBeVisible();
  await axe(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);

  await page.getByRole('button', { name: '突合を終える' }).click();
  await expect(page.getByText(/まだ読んでいない1台は「現物なし」になり/)).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: '突合を終える' }).click();

  await expect(page.getByText('突合を終えました。現物あり 2台、現物なし 1台')).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: missing.managementNumber ?? '' });
  await expect(row).toContainText('現物なし');
});
