/** 処分 (rows D1, D2): list, kinds and price, disposal, undoing and closing; the owner who asks for the money. */
import { CloseDisposal, DisposeBicycles, SetDisposalLot } from '@bicycles/schema/disposal/contracts';
import { AddDisposalScan, FinishReconciliation } from '@bicycles/schema/disposal/reconciliation-contracts';
import type { Page } from '@playwright/test';
import { seen } from '../../builders/a-bicycle.ts';
import {
  aReconciledDisposal,
  on,
  type Ready,
  readyBicycles,
  storedBicycles,
  year,
} from '../../builders/a-ready-bicycle.ts';
import { as } from '../../harness/people.ts';
import { settled } from '../harness/settled.ts';
import { expect, sizes, test } from '../harness/test.ts';

test.use(sizes.desktop);

const that = on(year.disposedOn);
const boxOf = (page: Page, { managementNumber }: Pick<Ready, 'managementNumber'>) =>
  page.getByRole('checkbox', { name: `${managementNumber}を選択` });

test('処分できる自転車からリストを作り、突合のあと区分と金額を決めて処分し、取り消して直し、確定できる', async ({
  signedIn,
  at,
  axe,
}) => {
  test.setTimeout(90_000);
  const bicycles = await readyBicycles(2);
  const [first, second] = bicycles;
  if (!first || !second) throw new Error('Two bicycles');
  const page = await signedIn('office');
  await at(page, that.at);
  await page.goto(`/disposals/new?removedFrom=${year.removedOn}&removedUntil=${year.removedOn}`);
  await settled(page);
  await page.getByRole('button', { name: 'すべて外す' }).click();
  for (const bicycle of bicycles) await boxOf(page, bicycle).check();
  await page.getByLabel('処分の区分').selectOption('売却');
  await page.getByRole('button', { name: '2台の処分リストを作成' }).click();
  await expect(page.getByText(/処分リスト .+ を作成しました。2台/)).toBeVisible();
  await expect(page.getByRole('button', { name: '現物あり0台を処分する' })).toBeDisabled();

  const disposalId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const storage = await as('storage');
  for (const { tagNumber } of bicycles) {
    await storage.send(AddDisposalScan, { disposalId, scanned: tagNumber }, that);
  }
  await storage.send(FinishReconciliation, { disposalId }, that);
  await page.reload();
  await settled(page);
  await boxOf(page, second).check();
  await page.getByLabel('区分', { exact: true }).selectOption('破砕');
  await page.getByRole('button', { name: '選んだ1台の区分を変更' }).click();
  await expect(page.getByText('1台の区分を変えました')).toBeVisible();

  await page.getByRole('button', { name: '現物あり2台を処分する' }).click();
  await page.getByRole('button', { name: '処分を登録する' }).click();
  await expect(page.getByText(/先に買受人を入力してください/)).toBeVisible();
  await axe(page);
  await page.getByRole('button', { name: 'やめて戻る' }).click();
  await page.getByLabel('買受人の名称').fill('見本リサイクル株式会社');
  await page.getByLabel('まとめた金額（円）').fill('5000');
  await page.getByRole('button', { name: '買受人と金額を保存' }).click();
  await expect(page.getByText('買受人と金額を保存しました。合計 ￥5,000')).toBeVisible();
  await page.getByRole('button', { name: '現物あり2台を処分する' }).click();
  await page.getByRole('button', { name: '処分を登録する' }).click();
  await expect(page.getByText('2台の処分を登録しました')).toBeVisible();

  await boxOf(page, second).check();
  await page.getByRole('button', { name: '選んだ1台の処分を取消' }).click();
  await page.getByLabel('取消の理由').fill('対象の誤り');
  await page.getByRole('button', { name: '処分を取り消す' }).click();
  await expect(page.getByText('1台の処分を取り消しました')).toBeVisible();
  expect((await seen(second.id)).status).toBe('stored');
  await page.getByRole('button', { name: '現物あり1台を処分する' }).click();
  await page.getByRole('button', { name: '処分を登録する' }).click();
  await expect(page.getByText('1台の処分を登録しました')).toBeVisible();
  await page.getByRole('button', { name: 'リストを確定する' }).click();
  await page.getByRole('button', { name: '確定する', exact: true }).click();

  await expect(page.getByText('このリストは確定しています。')).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await axe(page);
  expect((await seen(first.id)).status).toBe('sold');
});

test('台帳で選んだ自転車は、処分できるものと、できない理由に分かれて並ぶ', async ({ signedIn, at, axe }) => {
  const [ready] = await readyBicycles(1);
  const [blocked] = await storedBicycles(1);
  const page = await signedIn('office');
  await at(page, that.at);
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
    JSON.stringify({ bicycleIds: [ready?.id, blocked?.id] }),
  );

  await expect(page.getByText('処分リストに載せられるのは1台です。')).toBeVisible();
  await expect(page.getByRole('button', { name: '1台の処分リストを作成' })).toBeEnabled();
  const row = page
    .getByRole('region', { name: /^今は処分できない自転車/ })
    .getByRole('row')
    .filter({ hasText: blocked?.managementNumber ?? '' });
  await expect(row).toContainText('処分公示をしていません');
  await axe(page);
});

test('売却代金は、6か月のうちなら手数料を引いて支払え、過ぎれば条文と日付を示して断る', async ({
  signedIn,
  at,
  axe,
}) => {
  test.setTimeout(60_000);
  const bicycles = await readyBicycles(2);
  const [claimed, late] = bicycles;
  const office = await as('office');
  const disposalId = await aReconciledDisposal(bicycles, { kind: 'sold' });
  await office.send(SetDisposalLot, { disposalId, buyerName: '見本リサイクル株式会社', lotYen: 10_000 }, that);
  await office.send(DisposeBicycles, { disposalId }, that);
  await office.send(CloseDisposal, { disposalId }, that);
  const page = await signedIn('office');
  await at(page, on(year.lastDayOfClaim).at);
  await page.goto('/disposals/sales');
  await settled(page);
  await axe(page);

  await page.getByLabel('売却代金の請求を受け付ける自転車').fill(claimed?.managementNumber ?? '');
  await page.getByRole('button', { name: '探す' }).click();
  await page
    .getByRole('region', { name: '請求の受付' })
    .getByRole('link', { name: `${claimed?.managementNumber} の請求受付` })
    .click();
  await page.getByRole('button', { name: '￥2,000の請求を登録' }).click();
  await expect(page.getByText('請求者の氏名を入力してください')).toBeVisible();
  await axe(page);
  await page.getByLabel('所有者との関係').selectOption('本人');
  await page.getByLabel('請求者の氏名').fill('見本 太郎');
  await page.getByLabel('請求者の住所').fill('東京都世田谷区見本町1-2-3');
  await page.getByLabel('請求者の電話番号').fill('03-0000-0000');
  await page.getByLabel('本人確認書類').selectOption({ index: 1 });
  await page.getByRole('button', { name: '￥2,000の請求を登録' }).click();
  await page.waitForURL(/\/claims\//);
  await expect(page.getByText('支払待ち')).toBeVisible();
  await page.getByRole('button', { name: '￥2,000を支払う' }).click();
  await page.getByRole('button', { name: '支払を登録する' }).click();
  await expect(page.getByText('￥2,000の支払を登録しました')).toBeVisible();
  await axe(page);

  await at(page, on(year.transfersOn).at);
  await page.goto(`/disposals/sales/${late?.id}/claim`);
  await expect(page.getByRole('alert')).toContainText('請求できるのは令和8年9月10日まででした');
  await expect(page.getByRole('alert')).toContainText('自転車法6条4項');
  await expect(page.getByRole('button', { name: /請求を登録/ })).toHaveCount(0);
});
