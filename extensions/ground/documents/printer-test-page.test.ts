import { describe, expect, test } from 'vitest';
import { postalCodeFrames } from './postal-code-frames.ts';
import { drawPrinterTestPage } from './printer-test-page.ts';
import { readInk, readLayout } from './read-layout.ts';
import { readPdf } from './read-pdf.ts';
import { windowOnSheet } from './window-envelope.ts';

const inPlace = { offsetXMm: 0, offsetYMm: 0, scalePercent: 100, createdAt: new Date(0) };

describe('印刷位置の確認ページ', () => {
  test.each([
    ['a4', 210, 297],
    ['postcard', 100, 148],
  ] as const)('%s: 四辺の目盛は、紙の左端と上端からの長さの位置にある', async (paper, widthMm, heightMm) => {
    const pdf = await drawPrinterTestPage({ paper, ...inPlace });

    const [page, ...others] = await readLayout(pdf);
    expect(others).toEqual([]);
    expect(page?.widthMm).toBeCloseTo(widthMm, 1);
    expect(page?.heightMm).toBeCloseTo(heightMm, 1);
    // One tick, 4 mm long, ends 5 mm from its edge.
    for (const at of [20, 50, 80]) {
      const top = await readInk(pdf, 1, { left: at - 0.4, right: at + 0.4, top: 4, bottom: 8.9 });
      expect(((top?.left ?? 0) + (top?.right ?? 0)) / 2).toBeCloseTo(at, 0.6);
      const left = await readInk(pdf, 1, { left: 4, right: 8.9, top: at - 0.4, bottom: at + 0.4 });
      expect(((left?.top ?? 0) + (left?.bottom ?? 0)) / 2).toBeCloseTo(at, 0.6);
      for (const edge of [widthMm - 8.9, 5]) {
        expect(await readInk(pdf, 1, { left: edge, right: edge + 3.9, top: at - 0.3, bottom: at + 0.3 })).toBeDefined();
      }
    }
  });

  test('A4では窓付き封筒の窓の枠が、はがきでは郵便番号の枠が、その位置に描かれる', async () => {
    const a4 = await drawPrinterTestPage({ paper: 'a4', ...inPlace });
    const { right, bottom } = windowOnSheet;
    const corner = await readInk(a4, 1, { left: right - 3, top: bottom - 3, right: right + 3, bottom: bottom + 3 });
    expect(corner?.right).toBeCloseTo(right, 0.6);
    expect(corner?.bottom).toBeCloseTo(bottom, 0.6);

    const postcard = await drawPrinterTestPage({ paper: 'postcard', ...inPlace });
    for (const frame of postalCodeFrames.slice(0, 5)) {
      const { left, top } = frame;
      const ink = await readInk(postcard, 1, { ...frame, left: left - 0.4, top: top - 0.2, right: frame.right + 0.4 });
      expect(ink?.left).toBeCloseTo(left, 0.6);
      expect(ink?.top).toBeCloseTo(top, 0.6);
      expect(ink?.right).toBeCloseTo(frame.right, 0.6);
    }
  });

  test('プリンターの設定どおりに動かして印刷し、その設定を紙に書く', async () => {
    const pdf = await drawPrinterTestPage({ paper: 'a4', ...inPlace, offsetXMm: 1.5, offsetYMm: -2, scalePercent: 98 });

    const { text, fonts } = await readPdf(pdf);
    expect(text).toContain('右へ1.5mm、下へ-2mm、倍率98%');
    expect(fonts.every((font) => font.isEmbedded)).toBe(true);
    // The middle of the cross: the paper's, moved.
    const cross = await readInk(pdf, 1, { left: 101, right: 112, top: 137, bottom: 156 });
    expect(((cross?.top ?? 0) + (cross?.bottom ?? 0)) / 2).toBeCloseTo(148.5 - 2, 0.6);
    const upright = await readInk(pdf, 1, { left: 101, right: 112, top: 139, bottom: 144 });
    expect(((upright?.left ?? 0) + (upright?.right ?? 0)) / 2).toBeCloseTo(105 + 1.5, 0.6);
  });

  test('同じ設定なら何度刷っても同じ内容になる', async () => {
    const first = await drawPrinterTestPage({ paper: 'a4', ...inPlace });

    expect((await drawPrinterTestPage({ paper: 'a4', ...inPlace })).equals(first)).toBe(true);
  });
});
