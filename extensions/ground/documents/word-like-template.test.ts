/** A DOCX with what offices' letters have, written by a word processor: it passes the check and prints. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import JSZip from 'jszip';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { checkTemplate } from './check-template.ts';
import { convertToPdf } from './convert-to-pdf.ts';
import { fillTemplate } from './fill-template.ts';
import { readPdf } from './read-pdf.ts';
import { standardPictures } from './standard-pictures.ts';

const folder = await mkdtemp(join(tmpdir(), 'word-like-'));
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

const seal = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
  .png()
  .toBuffer();
const cells = (...texts: string[]) =>
  `<table:table-row>${texts.map((text) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`).join('')}</table:table-row>`;
const namespaces = [
  ...['office', 'style', 'text', 'table'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  ),
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
  'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');
/** Header, footer with page numbers, footnote, comment, link, numbered list, table, picture and text box. */
const letter = `<?xml version="1.0" encoding="UTF-8"?><office:document ${namespaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style></office:styles>
<office:automatic-styles><style:page-layout style:name="pm1"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" fo:margin="20mm"/><style:header-style/><style:footer-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1"><style:header><text:p>上 {d.number}</text:p></style:header><style:footer><text:p><text:page-number>1</text:page-number>／<text:page-count>1</text:page-count></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>
<text:p>{d.name}　様<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>脚注 {d.number}</text:p></text:note-body></text:note></text:p>
<text:p><office:annotation><dc:creator>課長</dc:creator><text:p>確認済</text:p></office:annotation><text:a xlink:href="https://example.jp/">区のホームページ</text:a></text:p>
<text:list text:style-name="L1"><text:list-item><text:p>鍵</text:p></text:list-item><text:list-item><text:p>{d.fee}</text:p></text:list-item></text:list>
<table:table table:name="表1"><table:table-column table:number-columns-repeated="2"/><table:table-header-rows>${cells('番号', '色')}</table:table-header-rows>${cells('{d.rows[i].no}', '{d.rows[i].colour}')}${cells('{d.rows[i+1].no}', '{d.rows[i+1].colour}')}</table:table>
<text:p><draw:frame draw:name="公印" text:anchor-type="as-char" svg:width="20mm" svg:height="20mm"><draw:image><office:binary-data>${seal.toString('base64')}</office:binary-data></draw:image><svg:desc>公印</svg:desc></draw:frame></text:p>
<text:p><draw:frame draw:name="枠" text:anchor-type="paragraph" svg:width="60mm" svg:height="15mm"><draw:text-box><text:p>枠 {d.number}</text:p></draw:text-box></draw:frame></text:p>
</office:text></office:body></office:document>`;

test('ヘッダー、脚注、コメント、表、画像、枠のあるDOCXは、検査を通り、値が入って印刷される', async () => {
  await writeFile(join(folder, 'letter.fodt'), letter);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  await promisify(execFile)('soffice', [
    ...['--headless', profile, '--convert-to', 'docx', '--outdir', folder],
    join(folder, 'letter.fodt'),
  ]);
  const template = await readFile(join(folder, 'letter.docx'));
  const rows = [
    { no: '一', colour: '<銀>' },
    { no: '二', colour: '黒"赤' },
  ];
  const data = { name: 'Nguyễn Thị Ánh', number: 'R082-00012', fee: '￥3,000', rows };
  const parts = Object.keys((await JSZip.loadAsync(template)).files);

  expect(parts).toEqual(
    expect.arrayContaining(
      ['settings', 'header1', 'footer1', 'footnotes', 'comments', 'numbering'].map((name) => `word/${name}.xml`),
    ),
  );
  expect((await checkTemplate(template, data)).problems).toEqual([]);
  const { text } = await readPdf(
    await convertToPdf(await fillTemplate(template, data, standardPictures), { workFolder: folder }),
  );
  for (const printed of [
    '上R082-00012',
    'NguyễnThịÁnh',
    '脚注R082-00012',
    '2.￥3,000',
    '一<銀>',
    '二黒"赤',
    '枠R082-00012',
    '1／1',
  ])
    expect(text).toContain(printed);
});
