import { describe, expect, test } from 'vitest';
import { customerBarcodePicture } from './customer-barcode-picture.ts';

/** Typed from the manual's table a second time. 1 long, 2 upper half, 3 lower half, 4 timing only. */
const bars: Readonly<Record<string, string>> = {
  '0': '144',
  '1': '114',
  '2': '132',
  '3': '312',
  '4': '123',
  '5': '141',
  '6': '321',
  '7': '213',
  '8': '231',
  '9': '411',
  '-': '414',
  CC1: '324',
  CC2: '342',
  CC3: '234',
  CC4: '432',
  CC5: '243',
  CC6: '423',
  CC7: '441',
  CC8: '111',
  STC: '13',
  SPC: '31',
};

describe('カスタマバーコードの図', () => {
  // 作成例と、その「スタートコード … チェックデジット ストップコード」。
  test.each([
    ['26300233-30-8-403', 'STC 2 6 3 0 0 2 3 3 - 3 0 - 8 - 4 0 3 CC4 CC4 CC4 5 SPC'],
    ['014011360-1', 'STC 0 1 4 0 1 1 3 6 0 - 1 CC4 CC4 CC4 CC4 CC4 CC4 CC4 CC4 CC4 CC8 SPC'],
    ['4070033400', 'STC 4 0 7 0 0 3 3 4 0 0 CC4 CC4 CC4 CC4 CC4 CC4 CC4 CC4 CC4 CC4 - SPC'],
    ['27301023-20-5B604', 'STC 2 7 3 0 1 0 2 3 - 2 0 - 5 CC1 1 6 0 4 CC4 CC4 0 SPC'],
    ['027020321-480', 'STC 0 2 7 0 2 0 3 2 1 - 4 8 0 CC4 CC4 CC4 CC4 CC4 CC4 CC4 CC5 SPC'],
    ['65000469-7-6A1-1', 'STC 6 5 0 0 0 4 6 9 - 7 - 6 CC1 0 1 - 1 CC4 CC4 CC4 5 SPC'],
    ['62300116-7LB106', 'STC 6 2 3 0 0 1 1 6 - 7 CC2 1 CC1 1 1 0 6 CC4 CC4 CC4 4 SPC'],
    ['064080429-1524-23-2-', 'STC 0 6 4 0 8 0 4 2 9 - 1 5 2 4 - 2 3 - 2 - 3 SPC'],
    ['91000673-80-25J1-2B', 'STC 9 1 0 0 0 6 7 3 - 8 0 - 2 5 CC1 9 1 - 2 CC1 9 SPC'],
  ])('「%s」はマニュアルのバーの並びになる', (text, codes) => {
    expect(readBars(customerBarcodePicture(text).content.toString())).toBe(
      codes
        .split(' ')
        .map((code) => bars[code])
        .join(''),
    );
  });

  test('バーは67本で、幅と間隔が等しい', () => {
    const starts = [
      ...customerBarcodePicture('26300233-30-8-403')
        .content.toString()
        .matchAll(/M(\d+) \d/g),
    ];

    expect(starts.map((match) => Number(match[1]))).toEqual(Array.from({ length: 67 }, (_, index) => 2 * index));
  });

  test('文字がなければ何も描かない', () => {
    expect(readBars(customerBarcodePicture('').content.toString())).toBe('');
  });
});

/** The four heights read from the drawing. */
function readBars(svg: string): string {
  const shapes: Readonly<Record<string, string>> = { '0,6': '1', '0,4': '2', '2,4': '3', '2,2': '4' };
  return [...svg.matchAll(/M\d+ (\d)h1v(\d)h-1z/g)]
    .map(([, top, height]) => shapes[`${top},${height}`] ?? '?')
    .join('');
}
