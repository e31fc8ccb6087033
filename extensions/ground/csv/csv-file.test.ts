import fc from 'fast-check';
import iconv from 'iconv-lite';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvFile, harmless } from './csv-file.ts';

const parsed = (text: string) =>
  Papa.parse<string[]>(text, { newline: '\r\n', delimiter: ',', skipEmptyLines: true }).data;

describe('CSVの出力', () => {
  test('UTF-8はBOMで始まり、値はそのまま読み戻せる', () => {
    const csv = csvFile(['氏名'], [['髙﨑 𠮷郎'], ['引用"符,と\n改行']], 'utf8');

    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(parsed(csv.toString('utf8').slice(1))).toEqual([['氏名'], ['髙﨑 𠮷郎'], ['引用"符,と\n改行']]);
  });

  test('Shift_JISは、形の同じ文字（〜・−・—・¥）を置き換えて書き、¥を\\にしない', () => {
    const csv = csvFile(['住所'], [['1〜2 3−4 5—6 髙﨑 ¥3,000 C:\\台帳']], 'cp932');

    expect(parsed(iconv.decode(csv, 'cp932'))).toEqual([['住所'], ['1～2 3－4 5―6 髙﨑 ￥3,000 C:\\台帳']]);
  });

  test('Shift_JISにない文字は「?」にせず、行・列・文字を示して断る', () => {
    const write = () =>
      csvFile(
        ['番号', '氏名'],
        [
          ['1', '見本'],
          ['2', '𠮷田'],
          ['3', '鷗😀'],
        ],
        'cp932',
      );

    expect(write).toThrow(/3行目「氏名」の「𠮷」、4行目「氏名」の「😀」|3行目「氏名」の「𠮷」、4行目「氏名」の「鷗」/);
  });

  test('Shift_JISで書けた値は、必ず同じ値に読み戻せる', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }),
      fc.constantFrom(...'髙﨑①㈱ｱあー"，\n\r'),
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), (cell) => {
        const csv = csvFile(['列'], [[cell, '終']], 'cp932');
        expect(parsed(iconv.decode(csv, 'cp932'))[1]).toEqual([harmless(cell), '終']);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['=1+1'],
    ['+見本'],
    ['+1+cmd|A0'],
    ['+81-3-1234*A1'],
    ['-見本'],
    ['-1-2'],
    ['@SUM(A1)'],
    ['＝1+1'],
    ['＠A'],
    ['\t=1'],
    ['\t1'],
    ['\r1'],
    [' =1'],
  ])('「%s」は式として働かない', (cell) => {
    expect(harmless(cell)).toBe(`'${cell}`);
  });

  test.each([
    '-5',
    '-1.5',
    '+81',
    '+81-3-1234-5678',
    '+81 (0)90 1234 5678',
    '＋８１－３－１２３４－５６７８',
    '154-0017',
    '見本=太郎',
    '',
  ])('「%s」はそのまま', (cell) => {
    expect(harmless(cell)).toBe(cell);
  });
});
