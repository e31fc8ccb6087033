import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { rowsOf } from '../../harness/database.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { builtIn, changedTemplate, uploadTemplate } from './upload.ts';

const facts = { kind: 'payment-notice', name: '断られる様式', note: '試し' };
const refusalOf = (content: Buffer) => failureOf(uploadTemplate(content, facts));

test('知らないタグは、つづりと場所を示して断り、版は残らない', async () => {
  const refusal = await refusalOf(
    await changedTemplate('payment-notice', (xml) => xml.replace(/\{d\.(\w+)/, '{d.$1Typo')),
  );

  expect(refusal).toMatchObject({ status: 422, code: 'template-refused' });
  expect(refusal.fields['file']).toMatch(/本文.*\{d\.\w+Typo.*という項目はありません/);
  expect(await rowsOf('select 1 from document_templates where name = $1', [facts.name])).toEqual([]);
});

test('マクロの入った文書は断る', async () => {
  const refusal = await refusalOf(
    await changedTemplate('payment-notice', (xml) => xml, { 'Basic/Standard/Module1.xml': '<script:module/>' }),
  );

  expect(refusal.status).toBe(422);
  expect(refusal.fields['file']).toContain('マクロ');
});

test('文書でないファイルは、名前が何であっても断る', async () => {
  const sheet = new JSZip().file('mimetype', 'application/vnd.oasis.opendocument.spreadsheet');
  const refusals = [
    await refusalOf(Buffer.from('%PDF-1.7 これはPDF')),
    await refusalOf(await sheet.generateAsync({ type: 'nodebuffer' })),
  ];

  for (const { status, fields } of refusals) {
    expect(status).toBe(422);
    expect(fields['file']).toContain('ODTかDOCX');
  }
});

test('壊れた文書は断る', async () => {
  const whole = await builtIn('payment-notice');

  const refusal = await refusalOf(whole.subarray(0, whole.length / 2));

  expect(refusal.status).toBe(422);
  expect(refusal.fields['file']).toContain('壊れて');
});

test('50MBのファイルは、接続を切らずに大きさを伝えて断る', async () => {
  const refusal = await refusalOf(Buffer.alloc(50_000_000, 7));

  expect(refusal).toMatchObject({ status: 413, code: 'upload-too-large' });
  expect(refusal.fields['file']).toContain('5MBまで');
});

test('ページ数が変わる様式は断る', async () => {
  const twoPages = await changedTemplate('payment-notice', (xml) =>
    xml.replace('</office:text>', `${'<text:p>余分な行</text:p>'.repeat(80)}</office:text>`),
  );

  const refusal = await refusalOf(twoPages);

  expect(refusal.fields['file']).toMatch(/\d+ページになります/);
});

test('伸びきる圧縮ファイルは断る', async () => {
  const zip = await JSZip.loadAsync(await builtIn('payment-notice'));
  zip.file('Pictures/zeros.png', Buffer.alloc(80_000_000));

  const refusal = await refusalOf(await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }));

  expect(refusal.fields['file']).toContain('中身が大きすぎます');
});

test('コールセンターは様式を登録できない', async () => {
  const refusal = await failureOf(uploadTemplate(await builtIn('payment-notice'), facts, { account: 'call' }));

  expect(refusal.status).toBe(403);
});

test('知らない文書の様式は登録できない', async () => {
  const content = await builtIn('payment-notice');

  expect((await failureOf(uploadTemplate(content, { ...facts, kind: '../secrets' }))).status).toBe(400);
  expect((await failureOf(uploadTemplate(content, { ...facts, kind: 'no-such-document' }))).status).toBe(404);
});
