/** 返還通知 (row N1): from the candidates to letters that are out, and back while they are not. */
import type { Page } from '@playwright/test';
import { readPdf } from '../../../extensions/ground/documents/read-pdf.ts';
import { seen } from '../../builders/a-bicycle.ts';
import { anOwnedBicycle, ownedBicycles, today } from '../../builders/a-notice.ts';
import { settled } from '../harness/settled.ts';
import { expect, sizes, test } from '../harness/test.ts';
import { aMadeRun, printed, sentLetters } from './letters.ts';

test.use(sizes.desktop);

const boxOf = (page: Page, { managementNumber }: { managementNumber: string | null }) =>
  page.getByRole('checkbox', { name: new RegExp(`^${managementNumber} `) });

async function openCandidates(page: Page): Promise<void> {
  await page.goto('/notices');
  await settled(page);
  await page.getByRole('button', { name: 'すべて外す' }).click();
}

/** Goes on through the pages of the list until the bicycle is there. */
async function turnTo(page: Page, bicycle: { managementNumber: string | null }): Promise<void> {
  const onwards = page
    .getByRole('navigation', { name: '作成できる自転車のページ' })
    .getByRole('link', { name: '次のページ' });
  for (let next = 2; !(await boxOf(page, bicycle).isVisible()); next += 1) {
    await onwards.click();
    await expect(page).toHaveURL(new RegExp(`[?&]page=${next}`));
    await settled(page);
  }
}

test('区職員は候補を選んで通知を作り、進み具合のあと、印刷して発送を登録できる', async ({ signedIn, axe }) => {
  const bicycles = await ownedBicycles(3);
  const page = await signedIn('office');
  await openCandidates(page);
  await axe(page);

  for (const bicycle of bicycles) {
    await turnTo(page, bicycle);
    await boxOf(page, bicycle).check();
  }
  await expect(page.getByText(/^[\d,]+件中 3件を選択$/)).toBeVisible();
  await page.getByRole('button', { name: '3通を作成' }).click();

  await expect(page).toHaveURL(/\/notices\/runs\//);
  await expect(page.getByRole('heading', { name: '通知（3通）' })).toBeVisible({ timeout: 60_000 });
  await axe(page);
  const all = await readPdf(
    await printed(page, '/papers/notices/print-notice-run', () =>
      page.getByRole('button', { name: '全3通を印刷' }).click(),
    ),
  );
  await page.getByLabel('何通目から').fill('2');
  const rest = await readPdf(
    await printed(page, '/papers/notices/print-notice-run', () =>
      page.getByRole('button', { name: '2通を印刷' }).click(),
    ),
  );
  expect(rest.pages * 3).toBe(all.pages * 2);
  await page.getByRole('button', { name: '3通を発送済にする' }).click();
  await expect(page.getByText('3通を発送済にしました')).toBeVisible();
  await expect(page.getByRole('cell', { name: '発送済' })).toHaveCount(3);
  for (const { id } of bicycles) expect((await seen(id)).notifiedOn).toBe(today());
});

test('矢印で行を移り、スペースで選び、Enter で作成できる', async ({ signedIn }) => {
  const bicycle = await anOwnedBicycle();
  const page = await signedIn('office');
  await openCandidates(page);
  await turnTo(page, bicycle);
  const boxes = page.getByRole('table', { name: '作成できる自転車' }).getByRole('checkbox');
  const count = await boxes.count();
  const names = await boxes.evaluateAll((found) => found.map((box) => box.getAttribute('aria-label') ?? ''));
  const index = names.findIndex((name) => name.startsWith(`${bicycle.managementNumber} `));

  await boxes.first().focus();
  await page.keyboard.press('End');
  await expect(boxes.nth(count - 1)).toBeFocused();
  await page.keyboard.press('Home');
  for (let row = 0; row < index; row += 1) await page.keyboard.press('ArrowDown');
  await expect(boxes.nth(index)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: '1通を作成' })).toBeEnabled();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: '通知（1通）' })).toBeVisible({ timeout: 60_000 });
});

test('住所のない自転車は理由とともに別に並び、台帳へ進める', async ({ signedIn }) => {
  const bicycle = await anOwnedBicycle({ address: undefined });
  const page = await signedIn('office');
  await page.goto('/notices');

  const row = page
    .getByRole('region', { name: /^作成できない自転車/ })
    .getByRole('row')
    .filter({
      hasText: bicycle.managementNumber ?? '',
    });
  await expect(row).toContainText('所有者の住所がありません');
  await row.getByRole('link').click();

  await expect(page).toHaveURL(`/ledger/${bicycle.id}`);
});

test('過ぎた返還通知日は欄で断り、選択と入力は残る', async ({ signedIn }) => {
  const bicycle = await anOwnedBicycle();
  const page = await signedIn('office');
  await openCandidates(page);

  await turnTo(page, bicycle);
  await boxOf(page, bicycle).check();
  await page.getByLabel('返還通知日').fill('2026-01-05');
  await page.getByRole('button', { name: '1通を作成' }).click();

  await expect(page.getByText('返還通知日は過ぎた日にできません。今日以後の日を選んでください')).toBeVisible();
  await expect(page.getByLabel('返還通知日')).toHaveValue('2026-01-05');
  await expect(boxOf(page, bicycle)).toBeChecked();
});

test('発送前の通知を理由を付けて取り消すと、自転車は候補に戻る', async ({ signedIn, axe }) => {
  const [kept, bicycle] = await ownedBicycles(2);
  if (!kept || !bicycle) throw new Error('No bicycles');
  const { runId, notices } = await aMadeRun([kept.id, bicycle.id]);
  const number = notices.find(({ bicycleId }) => bicycleId === bicycle.id)?.number ?? '';
  const page = await signedIn('office');
  await page.goto(`/notices/runs/${runId}`);
  await settled(page);

  await page.getByRole('checkbox', { name: `${number}を選択` }).check();
  await page.getByRole('button', { name: '発送前に取り消す' }).click();
  await page.getByRole('button', { name: '取り消す', exact: true }).click();
  await expect(page.getByText('取消の理由を入力してください')).toBeVisible();
  await axe(page);
  await page.getByLabel('取消の理由').fill('宛名の誤り');
  await page.getByRole('button', { name: '取り消す', exact: true }).click();

  await expect(page.getByRole('row').filter({ hasText: number })).toContainText('取消');
  await expect(page.getByRole('button', { name: '1通を発送済にする' })).toBeVisible();
  expect((await seen(bicycle.id)).notifiedOn).toBeNull();
  await openCandidates(page);
  await turnTo(page, bicycle);
});

test('51通からは通数を示して確かめ、キャンセルすれば何も作らない。選択はページをまたぐ', async ({ signedIn, axe }) => {
  test.setTimeout(180_000);
  await ownedBicycles(51);
  const page = await signedIn('office');
  await page.goto('/notices');
  await settled(page);
  const all = await page.getByText(/^[\d,]+件中 [\d,]+件を選択$/).textContent();
  const boxes = page.getByRole('table', { name: '作成できる自転車' }).getByRole('checkbox');
  await expect(boxes).toHaveCount(50);
  await boxes.first().uncheck();
  await page.getByRole('link', { name: '次のページ' }).click();
  await expect(page).toHaveURL(/page=2/);
  await expect(boxes.first()).toBeChecked();
  await page.getByRole('link', { name: '前のページ' }).click();
  await expect(boxes.first()).not.toBeChecked();
  await expect(page.getByText(/^[\d,]+件中 [\d,]+件を選択$/)).not.toHaveText(all ?? '');

  await page.getByRole('button', { name: /通を作成$/ }).click();
  const question = page.getByRole('dialog', { name: /通を作成しますか$/ });
  await expect(question).toBeVisible();
  await axe(page);
  await question.getByRole('button', { name: 'キャンセル' }).click();

  await expect(question).toBeHidden();
  await expect(page).toHaveURL(/\/notices(\?page=1)?$/);
});

test('台帳の自転車の画面に通知が並び、そこから再発行できる', async ({ signedIn, axe }) => {
  const { id } = await anOwnedBicycle();
  const [letter] = await sentLetters([id]);
  const page = await signedIn('office');
  await page.goto(`/ledger/${id}`);
  await settled(page);
  const section = page.getByRole('region', { name: '返還通知' });
  await expect(section).toContainText('発送済');
  await axe(page);

  await section.getByRole('button', { name: `${letter?.number} を再発行` }).click();
  await page.getByLabel('再発行の理由').fill('紛失の申し出');
  await page.getByRole('button', { name: '再発行する' }).click();

  await expect(page.getByRole('heading', { name: '通知（1通）' })).toBeVisible();
  await expect(page.getByText(`${letter?.number} の再発行`)).toBeVisible();
});

test('保管所の職員は、台帳で通知を見られても、印刷と再発行はできない', async ({ signedIn }) => {
  const { id } = await anOwnedBicycle();
  const [letter] = await sentLetters([id]);
  const page = await signedIn('storage');
  await page.goto(`/ledger/${id}`);

  const section = page.getByRole('region', { name: '返還通知' });
  await expect(section).toContainText(letter?.number ?? '');
  await expect(section.getByRole('button')).toHaveCount(0);
  expect((await page.goto('/notices'))?.status()).toBe(403);
});

test.describe('縦に持ったタブレット', () => {
  test.use(sizes.tablet);

  test('候補も作成した通知も、横にはみ出さない', async ({ signedIn, axe }) => {
    const { runId } = await aMadeRun([(await anOwnedBicycle()).id]);
    await anOwnedBicycle();
    const page = await signedIn('office');

    for (const path of ['/notices', '/notices/runs', `/notices/runs/${runId}`]) {
      await page.goto(path);
      await expect(page.getByRole('table').first()).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      await axe(page);
    }
  });
});
