import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { env } from 'node:process';
import { afterAll, describe, expect, test, vi } from 'vitest';
import sample from '../../../templates/return-receipt/sample.json' with { type: 'json' };
import type { ReturnReceiptData } from './data/return-receipt.ts';
import { readPdf } from './read-pdf.ts';

vi.setConfig({ testTimeout: 120_000 });

const workFolder = await mkdtemp(join(tmpdir(), 'render-document-'));
env['WORK_FOLDER'] = workFolder;
env['TEMPLATES_FOLDER'] = resolve(import.meta.dirname, '../../../templates');
const { renderDocument } = await import('./render-document.ts');
afterAll(() => rm(workFolder, { recursive: true, force: true, maxRetries: 5 }));

const renderReceipt = async (changes: Partial<ReturnReceiptData> = {}) =>
  readPdf(await renderDocument('return-receipt', { ...sample, ...changes } satisfies ReturnReceiptData));
const withoutSpace = (text: string) => text.replace(/\s/g, '');

describe('返還請求書・受領書', () => {
  test('見本の値がすべて1ページに載り、整理番号のバーコードが読め、字体が埋め込まれる', async () => {
    const receipt = await renderReceipt();

    expect(receipt.pages).toBe(1);
    for (const value of Object.values(sample)) expect(receipt.text).toContain(withoutSpace(value));
    expect(receipt.barcodes).toEqual([sample.managementNumber]);
    expect(receipt.fonts.map((font) => font.name)).toEqual(
      expect.arrayContaining([expect.stringContaining('IPAexMincho'), expect.stringContaining('IPAexGothic')]),
    );
    expect(receipt.fonts.filter((font) => !font.isEmbedded)).toEqual([]);
  });

  test('60文字の氏名、130文字の住所、長い車両の表示でも1ページに収まり、欠けない', async () => {
    const long = {
      claimantName: '髙﨑合同会社'.repeat(10),
      claimantNameKana: 'たかさきごうどう'.repeat(8).slice(0, 60),
      claimantAddress: '東京都世田谷区世田谷四丁目見本館'.repeat(9).slice(0, 130),
      place: '三軒茶屋駅周辺（北）自転車等放置禁止区域内の歩道',
      model: '軽快車'.repeat(7),
      registrationNumber: '警視庁世田谷警察署Ａ・９１８７５'.repeat(2),
      managementNumber: 'R082-99999',
    };

    const receipt = await renderReceipt(long);

    expect(receipt.pages).toBe(1);
    expect(receipt.text.split('髙﨑合同会社').length - 1).toBe(20);
    expect(receipt.text).toContain(withoutSpace(sample.storageSitePhone));
    expect(receipt.text).toContain('受領者氏名（自署）');
    expect(receipt.barcodes).toEqual(['R082-99999']);
  });

  test('氏名に書かれた記号や差し込みの命令は、文字のまま印刷される', async () => {
    const claimantName = '<b>&{d.feeAmount}</text:p>髙﨑';

    const receipt = await renderReceipt({ claimantName });

    expect(receipt.pages).toBe(1);
    expect(receipt.text).toContain(claimantName);
    expect(receipt.text.split('￥3,000').length - 1).toBe(2);
  });

  test('同時に頼まれた2件は、互いの値もバーコードも混ざらない', async () => {
    const [first, second] = await Promise.all([
      renderReceipt({ claimantName: '一人目太郎', managementNumber: 'R082-00001' }),
      renderReceipt({ claimantName: '二人目花子', managementNumber: 'R082-00002' }),
    ]);

    expect(first.text).toContain('一人目太郎');
    expect(first.text).not.toContain('二人目花子');
    expect(first.barcodes).toEqual(['R082-00001']);
    expect(second.text).toContain('二人目花子');
    expect(second.text).not.toContain('一人目太郎');
    expect(second.barcodes).toEqual(['R082-00002']);
  });

  test('氏名の髙・﨑・𠮷は□にならず、字形で印刷される', async () => {
    const pictureOf = async (claimantName: string) => (await renderReceipt({ claimantName })).picture;
    // What no font has is drawn as one and the same box, whichever it is; plane 5 of Unicode is empty.
    const box = await pictureOf('\u{50001}');
    const otherBox = await pictureOf('\u{50002}');

    const boxed: string[] = [];
    for (const character of '髙﨑𠮷') if ((await pictureOf(character)).equals(box)) boxed.push(character);

    expect(otherBox.equals(box)).toBe(true);
    expect(boxed).toEqual([]);
  });

  test('ない様式は、置くべき場所を示して断る', async () => {
    await expect(renderDocument('no-such-form', {})).rejects.toMatchObject({ code: 'template-missing', status: 503 });
  });

  test('バーコードにできない整理番号は断る', async () => {
    const { managementNumber: _, ...others } = sample;

    await expect(renderDocument('return-receipt', { ...others, managementNumber: '整理１' })).rejects.toMatchObject({
      code: 'barcode-unprintable',
    });
  });

  test('作業フォルダーには文書も一時ファイルも残らない', async () => {
    await renderReceipt();

    expect((await readdir(workFolder)).filter((name) => !name.startsWith('libreoffice-'))).toEqual([]);
  });
});
