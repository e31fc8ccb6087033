/** Names and addresses as a person sees them on the paper: by its picture and its lines, not by the text layer alone. */
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import inquiries from '../../../templates/address-inquiry-list/sample.json' with { type: 'json' };
import sample from '../../../templates/return-receipt/sample.json' with { type: 'json' };
import { composed } from './composed.ts';
import { convertToPdf } from './convert-to-pdf.ts';
import { fillTemplate } from './fill-template.ts';
import { templatesFolder } from './folders.ts';
import { linesOf, readInk, readLayout } from './read-layout.ts';
import { readPdf } from './read-pdf.ts';
import { standardPictures } from './standard-pictures.ts';
import { docxOf } from './zip-of.ts';

const workFolder = join(tmpdir(), `typeset-${process.pid}`);
const template = await readFile(join(templatesFolder, 'return-receipt', 'template.odt'));

const receiptOf = async (changes: Partial<typeof sample>) =>
  convertToPdf(await fillTemplate(template, { ...sample, ...changes }, standardPictures), { workFolder });

/** Where the name stands before 「様」, as far as its first letter reaches and a bit of the space behind it. */
const firstLetter = { left: 17, right: 25, top: 219, bottom: 226.5 };

describe('欧文の氏名', () => {
  test('声調の付く文字は、符号が横にずれず文字の上に付く', async () => {
    const [plain, marked] = await Promise.all(
      ['e', 'ễ'].map(async (claimantName) => readInk(await receiptOf({ claimantName }), 1, firstLetter)),
    );

    const widthOf = (area: typeof plain) => (area?.right ?? 0) - (area?.left ?? 0);
    const heightOf = (area: typeof plain) => (area?.bottom ?? 0) - (area?.top ?? 0);
    expect(widthOf(plain)).toBeGreaterThan(1);
    expect(widthOf(marked) / widthOf(plain)).toBeLessThan(1.35);
    expect(heightOf(marked) / heightOf(plain)).toBeGreaterThan(1.3);
  });

  test('符号が別の文字として入力された氏名も、同じ形で印刷される', async () => {
    const [one, other] = await Promise.all(
      ['Nguyễn Văn Ắn', 'Nguyễn Văn Ắn'.normalize('NFD')].map(async (claimantName) =>
        readPdf(await receiptOf({ claimantName })),
      ),
    );

    expect(one?.fonts.map(({ name }) => name.slice(7))).toEqual(
      expect.arrayContaining(['LiberationSans', 'LiberationSerif']),
    );
    expect(other?.picture.equals(one?.picture ?? Buffer.of())).toBe(true);
  });

  test('日本語の書体にある文字だけの氏名は、ほかの書体にならない', async () => {
    const { fonts } = await readPdf(await receiptOf({ claimantName: 'José Müller 髙﨑' }));

    expect(fonts.filter(({ name }) => name.includes('Liberation'))).toEqual([]);
  });

  test('Wordの様式でも、文字の飾りを残して同じ書体になる', async () => {
    const run = '<w:r><w:rPr><w:b/><w:rFonts w:ascii="IPAexMincho"/></w:rPr><w:t>{d.name}　様</w:t></w:r>';
    const docx = await fillTemplate(await docxOf(`<w:p>${run}</w:p>`), { name: '<Nguyễn> & 花子' }, standardPictures);

    const { fonts, text } = await readPdf(await convertToPdf(docx, { workFolder }));

    expect(text).toBe('<Nguyễn>&花子様');
    expect(fonts.map(({ name }) => name.slice(7))).toContain('LiberationSerif-Bold');
  });
});

test.each([
  ['か\u3099', 'が'],
  ['e\u0302\u0303', 'ễ'],
  ['神\u{FA19}塚\u{FA10}', '神\u{FA19}塚\u{FA10}'],
  ['辻\u{E0101}', '辻\u{E0101}'],
])('「%s」の符号だけを文字に合わせ、漢字の字体は変えない', (text, expected) => {
  expect(composed(text)).toBe(expected);
});

/** The lines of a part of the first page, from above, blanks left out. */
async function linesIn(pdf: Buffer, part: { left: number; top: number; bottom: number }): Promise<string[]> {
  const [page] = await readLayout(pdf);
  return linesOf(
    (page?.words ?? []).filter(({ left, top, bottom }) => left > part.left && top > part.top && bottom < part.bottom),
  );
}

describe('行の分かれ目', () => {
  const addressLines = { left: 46.5, top: 45, bottom: 62 };
  const number = /[0-9０-９－-]$/;
  test.each(Array.from({ length: 9 }, (_, index) => index))(
    '住所は、前が%i文字長くても、番地の途中で行が変わらない',
    async (more) => {
      const claimantAddress = `東京都世田谷区${'世'.repeat(more)}田谷四丁目２１番２７号見本館第１０号棟１２３４５６号室東棟１－２３－４５６７`;

      const lines = await linesIn(await receiptOf({ claimantAddress }), addressLines);

      const joined = lines.slice(0, -1).map((line, index) => [line, lines[index + 1] ?? ''] as const);
      expect(joined.length).toBeGreaterThan(0);
      expect(joined.filter(([line, next]) => number.test(line) && /^[0-9０-９－-]/.test(next))).toEqual([]);
      expect(joined.filter(([line, next]) => /[丁番]$/.test(line) && /^[目号地]/.test(next))).toEqual([]);
    },
  );

  test.each([0, 1, 2, 3, 4])('前が%i文字長くても、丁目から号まで、年月日、時刻の途中で行が変わらない', async (more) => {
    const parts = ['五丁目12番地3号', '令和8年11月23日（月）', '午前9時30分', '9:00〜19:00'];
    const claimantAddress = `東京都世田谷区${'世'.repeat(7 * more)}${parts.join('見本館')}`;

    const lines = await linesIn(await receiptOf({ claimantAddress }), addressLines);

    for (const part of parts) expect(lines.filter((line) => line.includes(part))).toHaveLength(1);
  });

  test.each([0, 1, 2, 3, 4])('前が%i文字長くても、丁目から号まで、年月日、時刻の途中で行が変わらない', async (more) => {
    const parts = ['五丁目12番地3号', '令和8年11月23日（月）', '午前9時30分', '9:00〜19:00'];
    const claimantAddress = `東京都世田谷区${'世'.repeat(7 * more)}${parts.join('見本館')}`;

    const lines = await linesIn(await receiptOf({ claimantAddress }), addressLines);

    for (const part of parts) expect(lines.filter((line) => line.includes(part))).toHaveLength(1);
  });

  test('設定のない様式の狭い欄でも、番地と欧文の氏名の語は途中で分かれない', async () => {
    const [first] = inquiries.rows;
    const row = {
      ...first,
      name: 'Nguyễn Thị Ánh Ngọc Hoàng Phương Thảo Trần',
      address: '東京都世田谷区世田谷五丁目12番地3号',
    };
    const pdf = await convertToPdf(
      await fillTemplate(
        await readFile(join(templatesFolder, 'address-inquiry-list', 'template.odt')),
        { ...inquiries, rows: [row] },
        standardPictures,
      ),
      { workFolder },
    );

    const words = (await readLayout(pdf)).flatMap((page) => page.words.map(({ text }) => text));
    expect(words).toEqual(expect.arrayContaining(['Hoàng', 'Phương', 'Thảo', 'Trần']));
    expect(words.some((word) => word.includes('五丁目12番地3号'))).toBe(true);
  });

  test('Wordの様式でも、住所は番地の途中で、日付は年月日の途中で行が変わらない', async () => {
    const values = Array.from({ length: 12 }, (_, more) => ({
      text: `東京都世田谷区${'世'.repeat(more)}五丁目12番地3号見本館令和8年11月23日（月）午前9時30分`,
    }));
    const paragraph = (tag: string, language: string) =>
      `<w:p><w:pPr><w:ind w:right="5400"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii="IPAexMincho" w:hAnsi="IPAexMincho" w:eastAsia="IPAexMincho"/>${language}</w:rPr><w:t>${tag}</w:t></w:r></w:p>`;
    for (const language of ['', '<w:lang w:val="en-US" w:eastAsia="ja-JP"/>']) {
      const loop = ['i', 'i+1'].map((row) => paragraph(`{d.values[${row}].text}`, language)).join('');
      const docx = await fillTemplate(await docxOf(loop), { values }, standardPictures);

      const lines = await linesIn(await convertToPdf(docx, { workFolder }), { left: 0, top: 0, bottom: 297 });

      expect(lines.length).toBeGreaterThan(2 * values.length);
      for (const whole of ['五丁目12番地3号', '令和8年11月23日（月）', '午前9時30分'])
        expect(lines.filter((line) => line.includes(whole))).toHaveLength(values.length);
    }
  });

  test('一行に入らない長さの数字だけの住所も、欠けずに印刷される', async () => {
    const { text, pages } = await readPdf(await receiptOf({ claimantAddress: '５６７８９０'.repeat(21) }));

    expect(pages).toBe(1);
    expect(text.replace(/[^５-９０]/g, '')).toBe('５６７８９０'.repeat(21));
  });

  test.each([40, 41, 42, 43, 44, 45])('%i文字の氏名の「様」は、行に一つだけ残らない', async (length) => {
    const claimantName = '髙﨑合同会社世田谷支店'.repeat(5).slice(0, length);

    const [page] = await readLayout(await receiptOf({ claimantName }));

    const words = (page?.words ?? []).filter(({ top, bottom }) => top > 217 && bottom < 238);
    const honorific = words.find(({ text }) => text.endsWith('様'));
    const line = words.filter(({ bottom }) => Math.abs(bottom - (honorific?.bottom ?? 0)) < 1);
    expect(line.map(({ text }) => text).join('')).toMatch(/[髙﨑合同会社世田谷支店]様$/u);
  });
});
