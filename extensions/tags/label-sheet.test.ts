import { tagNumberFor } from '@bicycles/schema/tags/tag-number';
import { describe, expect, test, vi } from 'vitest';
import { readInk, readLayout } from '../ground/documents/read-layout.ts';
import { readPdf } from '../ground/documents/read-pdf.ts';
import { drawLabelSheet } from './label-sheet.ts';

vi.setConfig({ testTimeout: 60_000 });

const options = {
  startPosition: 1,
  offsetXMm: 0,
  offsetYMm: 0,
  title: '世田谷区 放置自転車 警告・撤去札',
  createdAt: new Date(0),
};
const tags = (count: number) => Array.from({ length: count }, (_, index) => tagNumberFor(4_711_000 + index * 97));
const sorted = (values: readonly string[]) => [...values].sort();

describe('札のラベル用紙', () => {
  test.each([
    [1, 1],
    [23, 1],
    [24, 1],
    [25, 2],
    [60, 3],
  ])('%i枚の札は%iページになり、印刷したバーコードがすべて読める', async (count, pages) => {
    const numbers = tags(count);

    const sheet = await readPdf(await drawLabelSheet(numbers, options));

    expect(sheet.pages).toBe(pages);
    expect(sorted(sheet.barcodes)).toEqual(sorted(numbers));
    for (const number of numbers) expect(sheet.text).toContain(number);
    expect(sheet.fonts).toEqual([{ name: expect.stringContaining('IPAexGothic'), isEmbedded: true }]);
  });

  test.each([1, 2, 5])('ロール紙では%i枚が1枚1ページになり、すべて読める', async (count) => {
    const numbers = tags(count);

    const pdf = await drawLabelSheet(numbers, { ...options, paper: 'roll', startPosition: 20 });

    const pages = await readLayout(pdf);
    expect(pages.map(({ widthMm, heightMm }) => [Math.round(widthMm), Math.round(heightMm)])).toEqual(
      Array(count).fill([60, 40]),
    );
    const { barcodes, text } = await readPdf(pdf);
    expect(barcodes).toEqual(numbers);
    for (const number of numbers) expect(text).toContain(number);
    const ink = await readInk(pdf, 1, { left: 0, top: 0, right: 60, bottom: 40 });
    expect(Math.min(ink?.left ?? 0, ink?.top ?? 0)).toBeGreaterThan(3);
    expect(ink?.right).toBeLessThan(57);
    expect(ink?.bottom).toBeLessThan(37);
  });

  test.each(['a4', 'roll'] as const)('%sの用紙は、倍率を95や105に直してもバーコードがすべて読める', async (paper) => {
    const numbers = tags(6);

    for (const scalePercent of [95, 105]) {
      const { barcodes } = await readPdf(await drawLabelSheet(numbers, { ...options, paper, scalePercent }));
      expect(sorted(barcodes)).toEqual(sorted(numbers));
    }
  });

  test('使いかけの用紙では開始位置より前を空け、2枚目からは先頭に印刷する', async () => {
    const fits = await readPdf(await drawLabelSheet(tags(2), { ...options, startPosition: 23 }));
    const goesOn = await readPdf(await drawLabelSheet(tags(26), { ...options, startPosition: 24 }));

    expect(fits.pages).toBe(1);
    expect(goesOn.pages).toBe(3);
    expect(goesOn.barcodes[0]).toBe(tags(1)[0]);
    expect(sorted(goesOn.barcodes.slice(1, 25))).toEqual(sorted(tags(25).slice(1)));
  });

  test('印刷のずれを10ミリまで直しても、中央の列のバーコードは読める', async () => {
    const numbers = tags(24);

    const sheet = await readPdf(await drawLabelSheet(numbers, { ...options, offsetXMm: 10, offsetYMm: -10 }));

    const middle = numbers.filter((_, index) => index % 3 === 1 && index >= 3);
    expect(sheet.barcodes).toEqual(expect.arrayContaining(middle));
  });

  test('同じ札は何度刷り直しても同じ内容になる', async () => {
    const first = await drawLabelSheet(tags(30), options);
    const again = await drawLabelSheet(tags(30), options);

    expect(again.equals(first)).toBe(true);
  });

  test('長い見出しは札の幅に縮めて印刷する', async () => {
    const title = '世田谷区土木部交通安全自転車課 放置自転車等 警告及び撤去に関する整理札（見本）';

    const sheet = await readPdf(await drawLabelSheet(tags(24), { ...options, title }));

    expect(sheet.text).toContain(title.replace(/\s/g, ''));
    expect(sheet.barcodes).toHaveLength(24);
  });
});
