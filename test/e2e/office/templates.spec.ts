import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import JSZip from 'jszip';
import sharp from 'sharp';
import { expect, sizes, test } from '../harness/test.ts';

test.use(sizes.desktop);
// Each flow prints several trials.
test.setTimeout(120_000);

/** The built-in template of a document, changed as an office would in LibreOffice. */
async function changedTemplate(kind: string, from: RegExp, to: string): Promise<Buffer> {
  const zip = await JSZip.loadAsync(await readFile(`templates/${kind}/template.odt`));
  const xml = (await zip.file('content.xml')?.async('string')) ?? '';
  zip.file('content.xml', xml.replace(from, to));
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}
/** How many versions of 標準 there are, which is the newest one's number; a retry finds the first try's. */
const versionsOf = (page: Page) => page.getByRole('button', { name: /^標準 第\d+版をダウンロード$/ }).count();
async function retireStandard(page: Page) {
  await page.getByRole('button', { name: '「標準」の使用をやめる' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '使用をやめる' }).click();
  await expect(page.getByRole('button', { name: '「標準」の使用をやめる' })).toBeHidden();
}
const asFile = (buffer: Buffer) => ({ name: '様式.odt', mimeType: 'application/octet-stream', buffer });

test('様式を直して登録し、断られたら直し、試し刷りを見て使い、前の版に戻す', async ({ signedIn, axe }) => {
  const page = await signedIn('office');
  await page.getByRole('link', { name: '文書様式' }).click();
  await axe(page);
  await page.getByLabel('文書を探す').fill('納入');
  await page.getByRole('link', { name: '納入通知書' }).click();
  await expect(page.getByRole('heading', { name: '同梱の様式' })).toBeVisible();
  if (await page.getByRole('button', { name: '「標準」の使用をやめる' }).isVisible()) await retireStandard(page);
  await expect(page.getByText('いまはこの様式で印刷されます')).toBeVisible();
  const versions = await versionsOf(page);
  const [first, second] = [`第${versions + 1}版`, `第${versions + 2}版`];
  await axe(page);

  await page.getByRole('link', { name: '新しい版を登録' }).click();
  await page.getByLabel('様式のファイル').setInputFiles(asFile(Buffer.from('これは文書ではない')));
  await page.getByLabel('変えたところ').fill('宛名の書き方');
  await page.getByRole('button', { name: '確かめて登録' }).click();
  await expect(page.getByRole('alert')).toContainText('ODTかDOCXの文書ではありません');
  await expect(page.getByLabel('変えたところ')).toHaveValue('宛名の書き方');
  await axe(page);

  await page
    .getByLabel('様式のファイル')
    .setInputFiles(asFile(await changedTemplate('payment-notice', /納入通知書/, '納入のお知らせ')));
  await page.getByRole('button', { name: '確かめて登録' }).click();
  await expect(page.getByText(`${first}を登録しました`)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('img', { name: '試し刷り 1ページ目' })).toBeVisible({ timeout: 30_000 });
  await axe(page);
  await page.getByText('長い氏名・住所').click();
  await expect(page.getByText(/全\dページ/)).toBeVisible({ timeout: 30_000 });

  await page.getByRole('button', { name: `${first}を使う` }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `${first}を使う` })
    .click();
  await expect(page.getByText(`標準 ${first}を使い始めました`)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('cell', { name: new RegExp(`${first}.*使用中`) })).toBeVisible();
  await axe(page);

  await page.getByRole('link', { name: '新しい版を登録' }).click();
  await page
    .getByLabel('様式のファイル')
    .setInputFiles(asFile(await changedTemplate('payment-notice', /納入通知書/, '納入のご案内')));
  await page.getByRole('button', { name: '確かめて登録' }).click();
  await page.getByRole('button', { name: `${second}を使う` }).click({ timeout: 30_000 });
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `${second}を使う` })
    .click();
  await page.getByRole('button', { name: `${first}に戻す` }).click({ timeout: 30_000 });
  await page
    .getByRole('dialog')
    .getByRole('button', { name: `${first}を使う` })
    .click();
  await expect(page.getByRole('cell', { name: new RegExp(`${first}.*使用中`) })).toBeVisible({ timeout: 30_000 });

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: `標準 ${first}をダウンロード` }).click();
  expect((await downloading).suggestedFilename()).toBe('payment-notice.odt');

  await retireStandard(page);
  await expect(page.getByText('使っていません')).toBeVisible();
});

test('文言を変えると仕上がりが横に出て、保存すると使われる', async ({ signedIn, axe }) => {
  const page = await signedIn('office');
  await page.goto('/templates/return-notice');
  await page.getByRole('link', { name: '文言だけ変える' }).click();
  const first = page.getByRole('img', { name: '試し刷り 1ページ目' });
  await expect(first).toBeVisible({ timeout: 30_000 });
  const before = await first.getAttribute('src');

  await page.getByLabel('盗難届が出ているときの案内').fill('盗難のときは電話でお尋ねください。');
  await page.getByRole('button', { name: '仕上がりを見る' }).click();
  await expect(first).not.toHaveAttribute('src', before ?? '', { timeout: 30_000 });
  await axe(page);
  await page.getByLabel('変えたところ').fill('盗難の案内');
  await page.getByRole('button', { name: '新しい版として保存' }).click();

  await expect(page.getByText('文言を変えました')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('link', { name: '返還通知書', exact: true }).click();
  await expect(page.getByText(/同梱のファイル／文言: 盗難届が出ているときの案内/)).toBeVisible();
  await retireStandard(page);
});

test('条件付きの様式を作り、どれになるか試せる', async ({ signedIn, axe }) => {
  const page = await signedIn('office');
  const name = `再発行用 ${randomUUID().slice(0, 8)}`;
  await page.goto('/templates/return-notice/add');
  await axe(page);
  await page.getByLabel('様式の名称').fill(name);
  await page.getByRole('checkbox', { name: '再発行' }).check();
  await page.getByRole('button', { name: '追加する' }).click();
  await expect(page.getByText(`「${name}」を追加しました`)).toBeVisible();
  await page.getByRole('button', { name: `${name} 第1版を使う` }).click();
  await page.getByRole('dialog').getByRole('button', { name: '第1版を使う' }).click();
  await expect(page.getByText(`${name} 第1版を使い始めました`)).toBeVisible({ timeout: 30_000 });

  await page.goto('/templates/rules');
  const answer = page.getByRole('status').filter({ hasText: 'この様式になります' });
  await expect(answer).not.toContainText(name);
  await page.getByRole('checkbox', { name: '再発行' }).check();
  await expect(answer).toContainText(name);
  await expect(answer).toContainText('状態が 再発行 に当てはまるため');
  await axe(page);

  await page.goto(`/templates/return-notice/conditions?${new URLSearchParams({ name })}`);
  await expect(page.getByRole('checkbox', { name: '再発行' })).toBeChecked();
  await page.getByRole('checkbox', { name: '再発行' }).uncheck();
  await page.getByRole('checkbox', { name: '期限経過' }).check();
  await page.getByRole('button', { name: '条件を保存' }).click();
  await expect(page.getByText('条件　状態が 期限経過')).toBeVisible();
  await page.getByRole('button', { name: `「${name}」の使用をやめる` }).click();
  await page.getByRole('dialog').getByRole('button', { name: '使用をやめる' }).click();
  await expect(page.getByText(`「${name}」の使用をやめました`)).toBeVisible();
});

test('公印と案内図を登録する', async ({ signedIn, axe }) => {
  const page = await signedIn('office');
  await page.goto('/templates/pictures');
  await expect(page.getByText('「見本」と入った印影')).toBeVisible();
  await axe(page);
  await page.getByLabel('印影の画像').setInputFiles('templates/seal.png');
  await page.getByRole('button', { name: '公印を登録' }).click();
  await expect(page.getByText(/公印の第\d+版を登録しました/)).toBeVisible();

  await page.getByRole('button', { name: /桜新町.*の案内図を/ }).click();
  const map = await sharp({ create: { width: 650, height: 450, channels: 3, background: '#999' } })
    .png()
    .toBuffer();
  await page.getByLabel('案内図の画像').setInputFiles({ name: '地図.png', mimeType: 'image/png', buffer: map });
  await expect(page.getByRole('img', { name: '選んだ案内図' })).toBeVisible();
  await axe(page);
  await page.getByRole('button', { name: '案内図を登録', exact: true }).click();
  await expect(page.getByRole('img', { name: /桜新町.*の案内図/ })).toBeVisible();
});

test('プリンターを追加し、測ったずれを保存する', async ({ signedIn, axe }) => {
  const page = await signedIn('office');
  const name = `窓口 ${randomUUID().slice(0, 8)}`;
  await page.getByRole('link', { name: 'プリンター' }).click();
  await axe(page);
  await page.getByLabel('名前').fill(name);
  await page.getByRole('button', { name: '追加する' }).click();
  await expect(page.getByText(`「${name}」を追加しました`)).toBeVisible();
  await axe(page);

  await page.getByLabel('右へ動かす（mm）').fill('30');
  await page.getByRole('button', { name: '設定を保存' }).click();
  await expect(page.getByText('右へのずれは-10〜10mmの数字で入力してください')).toBeVisible();
  await page.getByLabel('右へ動かす（mm）').fill('1.5');
  await page.getByLabel('下へ動かす（mm）').fill('-0.5');
  await page.getByRole('button', { name: '設定を保存' }).click();
  await expect(page.getByText(`「${name}」の設定を保存しました`)).toBeVisible();

  await page.getByRole('link', { name: 'プリンターの一覧' }).click();
  await expect(page.getByRole('row', { name: new RegExp(`${name}.*1.5mm.*-0.5mm.*100%`) })).toBeVisible();
});

test.describe('タブレット', () => {
  test.use(sizes.tablet);

  test('様式の一覧・1つの文書・使い分け・公印・プリンターは、横にはみ出さない', async ({ signedIn, axe }) => {
    const page = await signedIn('office');
    for (const path of [
      '/templates',
      '/templates/return-notice',
      '/templates/rules',
      '/templates/pictures',
      '/printers',
    ]) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
      await axe(page);
    }
  });
});
