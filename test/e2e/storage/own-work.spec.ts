/** A button shows the work of its own form; a way to another screen shows a bar along the top. */
import { AddExemptionRequest } from '@bicycles/schema/exemptions/contracts';
import type { Page } from '@playwright/test';
import { aBicycle, code, seen } from '../../builders/a-bicycle.ts';
import { anExemptionRequest } from '../../builders/a-return.ts';
import { expect, sizes, test } from '../harness/test.ts';
import { callUp, confirm, done, fillClaimant } from './counter.ts';

test.use(sizes.desktop);

const bar = (page: Page) => page.getByRole('progressbar', { name: '画面を読み込んでいます' });

/** The server's answers to what matches wait until the page is told to go on. */
async function held(page: Page, asks: (request: { url: string; method: string }) => boolean) {
  let release = () => {};
  const released = new Promise<void>((go) => {
    release = go;
  });
  await page.route('**/*', async (route) => {
    const request = route.request();
    if (asks({ url: request.url(), method: request.method() })) await released;
    await route.fallback();
  });
  return release;
}

test('免除の申請へ進む間、￥3,000のボタンは回らず、上に細い線が出る', async ({ signedIn }) => {
  const bicycle = await aBicycle().inState('stored');
  const page = await signedIn('storage');
  await callUp(page, bicycle.tagNumber);
  await fillClaimant(page, '見本 花子');
  const release = await held(page, ({ url }) => url.includes('/exemption'));

  await page.getByRole('link', { name: '手数料の免除を申請する' }).click();

  await expect(bar(page)).toBeVisible();
  await expect(confirm(page)).toBeEnabled();
  await expect(confirm(page)).toHaveAttribute('aria-busy', 'false');
  release();
  await expect(page.getByRole('button', { name: 'コールセンターに確認を依頼する' })).toBeVisible();
  await expect(bar(page)).toBeHidden();
});

test('返還のボタンは自分の送信の間だけ回り、二度押しても返還は一度である', async ({ signedIn }) => {
  const bicycle = await aBicycle().inState('stored');
  const page = await signedIn('storage');
  await callUp(page, bicycle.tagNumber);
  await fillClaimant(page, '見本 花子');
  const release = await held(page, ({ method }) => method === 'POST');

  await confirm(page).click();

  await expect(confirm(page)).toHaveAttribute('aria-busy', 'true');
  await expect(confirm(page)).toBeDisabled();
  await confirm(page).dispatchEvent('click');
  release();
  await expect(done(page)).toBeVisible();
  expect((await seen(bicycle.id)).events.filter(({ kind }) => kind === 'returned')).toHaveLength(1);
});

test('「免除する」を押すと「免除しない」は回らない', async ({ signedIn, api }) => {
  const bicycle = await aBicycle().inState('stored');
  const { returnId } = await (await api('storage')).send(AddExemptionRequest, {
    ...anExemptionRequest(bicycle),
    exemptionReasonId: code('exemption_reason', 'emergency'),
  });
  const page = await signedIn('call');
  await page.goto(`/exemptions/${returnId}`);
  await page.getByLabel('確認した内容').fill('区の担当者に確認');
  const release = await held(page, ({ method }) => method === 'POST');

  await page.getByRole('button', { name: '免除する' }).click();

  await expect(page.getByRole('button', { name: '免除する' })).toHaveAttribute('aria-busy', 'true');
  await expect(page.getByRole('button', { name: '免除しない' })).toHaveAttribute('aria-busy', 'false');
  await expect(page.getByRole('button', { name: '免除しない' })).toBeDisabled();
  release();
  await expect(page.getByText('「免除を確認」と窓口に伝えました')).toBeVisible();
});
