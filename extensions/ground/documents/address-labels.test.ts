import { describe, expect, test } from 'vitest';
import { type AddressLabel, drawAddressLabels } from './address-labels.ts';
import { type PageLayout, readInk, readLayout } from './read-layout.ts';
import { readPdf } from './read-pdf.ts';

const options = { startPosition: 1, offsetXMm: 0, offsetYMm: 0, scalePercent: 100, createdAt: new Date(0) };
const labels = (count: number): AddressLabel[] =>
  Array.from({ length: count }, (_, index) => ({
    postalCode: `〒154-${String(index + 1).padStart(4, '0')}`,
    address: '東京都世田谷区三軒茶屋二丁目1番1号 見本庁舎3階',
    name: '見本警察署長',
    honorific: '殿',
  }));
const postalCodes = (page: PageLayout | undefined) =>
  page?.words.map(({ text }) => text).filter((text) => text.startsWith('〒'));

describe('宛名ラベル', () => {
  test.each([
    [1, 1],
    [11, 1],
    [12, 1],
    [13, 2],
    [24, 2],
    [36, 3],
  ])('%i枚は%iページになり、最後に白紙のページができない', async (count, pages) => {
    const printed = await readLayout(await drawAddressLabels(labels(count), options));

    expect(printed).toHaveLength(pages);
    expect(printed.flatMap((page) => postalCodes(page))).toHaveLength(count);
  });

  test('使いかけの用紙では開始位置より前を空ける', async () => {
    const pdf = await drawAddressLabels(labels(3), { ...options, startPosition: 11 });

    const [first, second] = await readLayout(pdf);
    expect(postalCodes(first)).toEqual(['〒154-0001', '〒154-0002']);
    expect(postalCodes(second)).toEqual(['〒154-0003']);
    expect(await readInk(pdf, 1, { left: 0, top: 0, right: 210, bottom: 21.6 + 5 * 42.3 })).toBeUndefined();
  });

  test('60文字の宛名と130文字の住所も、端から4mm以内に掛からず、欠けずに収まる', async () => {
    const long = {
      postalCode: '〒154-0017',
      address: '東京都世田谷区世田谷四丁目見本館'.repeat(9).slice(0, 130),
      name: '髙橋合同会社'.repeat(10),
      honorific: '御中',
    };
    const pdf = await drawAddressLabels(
      Array.from({ length: 12 }, () => long),
      options,
    );

    const { text, fonts } = await readPdf(pdf);
    expect(text.split('御中')).toHaveLength(13);
    expect(fonts.every((font) => font.isEmbedded)).toBe(true);
    for (const row of [0, 5]) {
      const top = 21.6 + row * 42.3;
      const ink = await readInk(pdf, 1, { left: 18.6 + 86.4, top, right: 210, bottom: top + 42.3 });
      expect(ink?.left).toBeGreaterThan(18.6 + 86.4 + 4);
      expect(ink?.right).toBeLessThan(18.6 + 2 * 86.4 - 4);
      expect(ink?.top).toBeGreaterThan(top + 4);
      expect(ink?.bottom).toBeLessThan(top + 42.3 - 4);
    }
  });

  test('プリンターの設定どおりに位置が動く', async () => {
    const [inPlace] = await readLayout(await drawAddressLabels(labels(1), options));
    const [moved] = await readLayout(await drawAddressLabels(labels(1), { ...options, offsetXMm: 2, offsetYMm: -1 }));

    expect(moved?.words[0]?.left).toBeCloseTo((inPlace?.words[0]?.left ?? 0) + 2, 1);
    expect(moved?.words[0]?.top).toBeCloseTo((inPlace?.words[0]?.top ?? 0) - 1, 1);
  });

  test('郵便番号のない宛先にも白い行を残さず印刷する', async () => {
    const [page] = await readLayout(
      await drawAddressLabels(
        [{ ...labels(1)[0], postalCode: '', address: '世田谷区', name: '見本', honorific: '様' }],
        options,
      ),
    );

    expect(page?.words.map(({ text }) => text)).toEqual(['世田谷区', '見本', '様']);
  });
});
