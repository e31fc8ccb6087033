/** Lists longer than a page, at the PC: what was ticked off stays so over pages, searches and a reload (rows D1, X4). */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { aBicycle } from '../../builders/a-bicycle.ts';
import { announced, on, year } from '../../builders/a-ready-bicycle.ts';
import { copiesWithTags } from '../../builders/copies-with-tags.ts';
import { withEventsOf } from '../../builders/many-bicycles.ts';
import { rowsOf } from '../../harness/database.ts';
import { testFolder } from '../../harness/test-environment.ts';
import { settled } from '../harness/settled.ts';
import { expect, sizes, test } from '../harness/test.ts';

test.use(sizes.desktop);

/** Sixty bicycles are made first, and their papers at last. */
test.describe.configure({ timeout: 180_000 });

/** Sixty of them, removed on one day. */
async function sixty(removedOn: string): Promise<string[]> {
  const model = await aBicycle().removedOn(removedOn).inState('stored');
  const made = await copiesWithTags(model.id, 59, {});
  await withEventsOf(model.id, made);
  return [model.id, ...made];
}

const boxes = (page: Page, region: string) => page.getByRole('region', { name: region }).getByRole('checkbox');
const picture = (page: Page, name: string) =>
  page.screenshot({ path: join(testFolder, `${name}.png`), fullPage: true });

test('60台の公示の候補から3台を外すと、ページを移っても、さがしても、読み込み直しても57台のまま公示へ進める', async ({
  signedIn,
  at,
  axe,
}) => {
  // A second try finds nothing of the first one on its day.
  const day = `2026-02-${20 + test.info().retry + 2 * test.info().repeatEachIndex}`;
  const ids = await sixty(day);
  const page = await signedIn('office');
  await at(page, on('2026-03-25').at);
  await page.goto(`/public-notices?kind=storage&removedFrom=${day}&removedUntil=${day}`);
  await settled(page);
  await expect(page.getByText('60件中 60件を選択')).toBeVisible();
  await expect(boxes(page, '公示できる自転車')).toHaveCount(50);
  await axe(page);
  await picture(page, 'long-public-notices');

  await boxes(page, '公示できる自転車').nth(1).uncheck();
  await page
    .getByRole('navigation', { name: '公示できる自転車のページ' })
    .getByRole('link', { name: '次のページ' })
    .click();
  await expect(boxes(page, '公示できる自転車')).toHaveCount(10);
  await boxes(page, '公示できる自転車').nth(8).uncheck();
  const [sought] = await rowsOf<{ number: string; tag: string }>(
    'select b.management_number as number, t.number as tag from bicycles b join tags t on t.id = b.tag where b.id = $1',
    [ids[30]],
  );
  await page.getByRole('textbox', { name: '一覧の中を番号でさがす' }).fill(sought?.tag ?? '');
  await page.getByRole('textbox', { name: '一覧の中を番号でさがす' }).press('Enter');
  await expect(boxes(page, '公示できる自転車')).toHaveCount(1);
  await page.getByRole('checkbox', { name: `${sought?.number}を選択`, exact: true }).uncheck();
  await expect(page.getByText('60件中 57件を選択')).toBeVisible();
  await axe(page);
  await picture(page, 'long-public-notices-found');
  await page.getByRole('button', { name: 'すべて表示' }).click();
  await expect(boxes(page, '公示できる自転車')).toHaveCount(50);
  await expect(page.getByText('60件中 57件を選択')).toBeVisible();
  await page.reload();
  await settled(page);

  await expect(page.getByText('60件中 57件を選択')).toBeVisible();
  await page.getByRole('button', { name: '57台の保管の公示を確かめる' }).click();
  await expect(page.getByRole('dialog', { name: '57台の保管の公示をしますか' })).toBeVisible({ timeout: 30_000 });
});

test('台帳で選んだ60台から外した3台は、読み込み直しても外れたままで、57台のリストになり、全部を選んで外せる', async ({
  signedIn,
  at,
  axe,
}) => {
  const ids = await sixty('2026-02-17');
  await announced(ids.map((id) => ({ id })));
  const page = await signedIn('office');
  await at(page, on(year.disposedOn).at);
  await page.goto('/disposals/new');
  await page.evaluate(
    (set) => {
      const form = document.createElement('form');
      form.method = 'post';
      form.action = '/disposals/new';
      form.append(Object.assign(document.createElement('input'), { name: 'set', value: set }));
      document.body.append(form);
      form.submit();
    },
    JSON.stringify({ bicycleIds: ids }),
  );
  await expect(page.getByText('処分リストに載せられるのは60台です。')).toBeVisible();
  await settled(page);
  const ready = boxes(page, '処分リストに載せられる自転車');
  await ready.nth(0).uncheck();
  await ready.nth(4).uncheck();
  await page.getByRole('button', { name: '次のページ' }).click();
  await expect(ready).toHaveCount(10);
  await ready.nth(9).uncheck();
  await expect(page.getByText('60件中 57件を選択')).toBeVisible();
  await axe(page);
  await page.reload();

  await expect(page.getByText('処分リストに載せられるのは60台です。')).toBeVisible();
  await expect(page.getByText('60件中 57件を選択')).toBeVisible();
  await picture(page, 'long-picked-candidates');
  await page.getByLabel('処分の区分').selectOption('破砕');
  await page.getByRole('button', { name: '57台の処分リストを作成' }).click();
  await expect(page.getByText(/処分リスト .+ を作成しました。57台/)).toBeVisible();
  await settled(page);
  await expect(boxes(page, '自転車（57台）')).toHaveCount(50);
  await page.getByRole('button', { name: 'すべて選択' }).click();
  await boxes(page, '自転車（57台）').nth(2).uncheck();
  await page.getByRole('link', { name: '次のページ' }).click();
  await expect(boxes(page, '自転車（57台）')).toHaveCount(7);
  await boxes(page, '自転車（57台）').nth(6).uncheck();
  await page.reload();
  await settled(page);
  await expect(page.getByText('57件中 55件を選択')).toBeVisible();
  await axe(page);
  await picture(page, 'long-disposal');
  await page.getByRole('button', { name: '選んだ55台を除外' }).click();
  await page.getByLabel('除外の理由').fill('売却の中止');
  await page.getByRole('button', { name: 'リストから外す' }).click();
  await expect(page.getByText('55台をリストから外しました')).toBeVisible();
  await expect(page.getByText('2件中 0件を選択')).toBeVisible();
});
