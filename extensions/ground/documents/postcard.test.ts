import { describe, expect, test } from 'vitest';
import sample from '../../../templates/postcard/sample.json' with { type: 'json' };
import { customerBarcodePicture } from './customer-barcode-picture.ts';
import type { Postcard } from './data/postcard.ts';
import type { PictureSource } from './picture-source.ts';
import { postalCodeFrames } from './postal-code-frames.ts';
import { readInk, readLayout } from './read-layout.ts';
import { readPdf } from './read-pdf.ts';
import { renderDocument } from './render-document.ts';
import { standardPictures } from './standard-pictures.ts';

const [example] = sample.postcards satisfies Postcard[];
if (example === undefined) throw new Error('The sample has no postcard');

const pictures: PictureSource = async (description) =>
  description.startsWith('customer-barcode:')
    ? customerBarcodePicture(description.slice('customer-barcode:'.length))
    : standardPictures(description);
const postcards = (count: number, changes: Partial<Postcard> = {}): Postcard[] =>
  Array.from({ length: count }, (_, index) => ({
    ...example,
    noticeNumber: `N08-${String(index + 1).padStart(6, '0')}`,
    managementNumber: `R082-${String(index + 501).padStart(5, '0')}`,
    recipientName: `見本　番号${index + 1}`,
    ...changes,
  }));
const render = (list: Postcard[]) => renderDocument('postcard', { postcards: list }, pictures);
const textOf = (page: { words: { text: string }[] } | undefined) => page?.words.map(({ text }) => text).join('') ?? '';

describe('返還通知はがき', () => {
  test.each([1, 2, 20])('%i件は宛名面と通信面の2ページずつになり、白紙のページができない', async (count) => {
    const list = postcards(count);

    const pages = await readLayout(await render(list));

    expect(pages).toHaveLength(2 * count);
    list.forEach((card, index) => {
      expect(textOf(pages[2 * index])).toContain(card.recipientName.replace(/\s/g, ''));
      expect(textOf(pages[2 * index + 1])).toContain(card.noticeNumber);
      expect(textOf(pages[2 * index + 1])).toContain(card.managementNumber);
    });
  });

  test('郵便番号の7字は、1.5mmずれても赤枠からはみ出さない', async () => {
    const pdf = await render(postcards(1, { recipientPostalDigits: '8888888' }));

    for (const frame of postalCodeFrames) {
      const digit = await readInk(pdf, 1, { ...frame, left: frame.left - 0.5, right: frame.right + 0.5 });
      expect(digit?.left).toBeGreaterThan(frame.left + 1.5);
      expect(digit?.right).toBeLessThan(frame.right - 1.5);
      expect(digit?.top).toBeGreaterThan(frame.top + 1.5);
      expect(digit?.bottom).toBeLessThan(frame.bottom - 1.5);
    }
  });

  test('カスタマバーコードは9ポイントの大きさで、紙の端から10mm、ほかの印字から2mm以上離れる', async () => {
    const pdf = await render(postcards(1));

    const bars = await readInk(pdf, 1, { left: 0, top: 96, right: 100, bottom: 104 });
    if (bars === undefined) throw new Error('There is no customer barcode');
    expect(bars.right - bars.left).toBeCloseTo(133 * 0.54, 0);
    expect(bars.bottom - bars.top).toBeCloseTo(6 * 0.54, 0);
    expect(bars.left).toBeGreaterThan(10);
    expect(bars.right).toBeLessThan(90);
    expect(await readInk(pdf, 1, { left: 0, top: bars.top - 2, right: 100, bottom: bars.top - 0.1 })).toBeUndefined();
    expect(
      await readInk(pdf, 1, { left: 0, top: bars.bottom + 0.1, right: 100, bottom: bars.bottom + 2 }),
    ).toBeUndefined();
  });

  test('カスタマバーコードを作れない宛先では、その場所に何も印刷されない', async () => {
    const pdf = await render(postcards(1, { customerBarcode: '' }));

    expect(await readInk(pdf, 1, { left: 0, top: 96, right: 100, bottom: 104 })).toBeUndefined();
  });

  test('整理番号と通知番号のバーコードが読める', async () => {
    const [card] = postcards(1);

    const { barcodes } = await readPdf(await render(postcards(1)));

    expect(barcodes.sort()).toEqual([card?.noticeNumber, card?.managementNumber].sort());
  });

  test('60文字の氏名、130文字の住所、長い撤去場所でも2ページに収まり、欠けない', async () => {
    const long = {
      recipientAddress: '東京都世田谷区世田谷四丁目見本館'.repeat(9).slice(0, 130),
      recipientName: '髙﨑合同会社'.repeat(10),
      place: '三軒茶屋駅周辺（北）自転車等放置禁止区域内の歩道'.repeat(2),
    };

    const pages = await readLayout(await render(postcards(2, long)));

    expect(pages).toHaveLength(4);
    for (const side of [0, 2])
      expect(textOf(pages[side])).toContain(long.recipientAddress + long.recipientName + example.honorific);
    for (const side of [1, 3]) expect(textOf(pages[side])).toContain(long.place);
  });
});
