/** The counter's papers: 受領書 by keyboard alone, 預かり証 and 納入通知書 from what was typed (rows R1, X1). */
import { tokyoDay } from '@bicycles/schema/ground/text/tokyo-time';
import { formatWareki } from '@bicycles/schema/ground/text/wareki';
import type { BrowserContext } from '@playwright/test';
import { readPdf } from '../../../extensions/ground/documents/read-pdf.ts';
import { aBicycle, seen } from '../../builders/a-bicycle.ts';
import { settled } from '../harness/settled.ts';
import { expect, sizes, test } from '../harness/test.ts';
import { callUp, confirm, done, fillClaimant } from './counter.ts';

test.use(sizes.desktop);

/** The papers that the browser is given in its new tabs. */
async function papersOf(context: BrowserContext, address: string | RegExp): Promise<Buffer[]> {
  const papers: Buffer[] = [];
  await context.route(address, async (route) => {
    const response = await route.fetch();
    papers.push(await response.body());
    await route.fulfill({ response });
  });
  return papers;
}

test('キーボードだけで、札の読み取りから受領書の印刷まで3画面で終わる', async ({ signedIn, context, axe }) => {
  const bicycle = await aBicycle().inState('stored');
  const papers = await papersOf(context, '**/papers/returns/print-return-receipt');
  const page = await signedIn('storage');
  await page.goto('/returns');
  await settled(page);
  await axe(page);

  await expect(page.getByLabel('札番号')).toBeFocused();
  await page.keyboard.type(`${bicycle.tagNumber}\n`);
  await expect(page.getByRole('heading', { name: bicycle.managementNumber ?? '' })).toBeVisible();
  await axe(page);
  await expect(page.getByLabel('所有者との関係')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('髙﨑 𠮷子');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('タカサキ ヨシコ');
  await page.keyboard.press('Enter');
  await page.keyboard.type('1540017');
  await expect(page.getByRole('textbox', { name: '住所', exact: true })).toHaveValue('東京都世田谷区世田谷');
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.insertText('4-21-27');
  await page.getByLabel('電話番号').focus();
  await page.keyboard.type('03-0000-0009');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await confirm(page).focus();
  await page.keyboard.press('Enter');
  await expect(done(page)).toBeVisible();
  await axe(page);
  await expect(page.getByRole('button', { name: '返還請求書・受領書を印刷' })).toBeFocused();
  await page.keyboard.press('Enter');

  await expect.poll(() => papers.length).toBe(1);
  const paper = await readPdf(papers[0] ?? Buffer.alloc(0));
  const text = paper.text.replace(/\s/g, '');
  const stored = await seen(bicycle.id);
  expect(stored.return).toMatchObject({
    claimantAddress: '東京都世田谷区世田谷4-21-27',
    claimantPostalCode: '154-0017',
    paidYen: 3000,
  });
  for (const part of [
    '髙﨑𠮷子',
    bicycle.managementNumber ?? '',
    '￥3,000',
    formatWareki(tokyoDay(stored.return?.returnedAt ?? '')),
  ]) {
    expect(text).toContain(part);
  }
  expect(paper.barcodes).toContain(bicycle.managementNumber);
  await page.bringToFront();
  await page.getByRole('link', { name: '次の返還へ' }).click();
  await expect(page.getByLabel('札番号')).toBeFocused();
});

test('窓口で、入力した引取者の名の預かり証と納入通知書を印刷できる', async ({ signedIn, context }) => {
  const bicycle = await aBicycle().inState('stored');
  const papers = await papersOf(context, /papers\/returns\/print-(custody-receipt|payment-notice)$/);
  const page = await signedIn('storage');
  await callUp(page, bicycle.tagNumber);
  await fillClaimant(page, '見本 七郎');

  await page.getByRole('button', { name: '預かり証を印刷' }).click();
  await expect.poll(() => papers.length).toBe(1);
  await page.bringToFront();
  await page.getByRole('button', { name: '納入通知書を印刷' }).click();
  await expect.poll(() => papers.length).toBe(2);

  for (const paper of papers) expect((await readPdf(paper)).text.replace(/\s/g, '')).toContain('見本七郎');
  expect(await seen(bicycle.id)).toMatchObject({ status: 'stored' });
});
