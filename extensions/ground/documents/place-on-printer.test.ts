import { PDFDocument } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PrinterPlacement, placeOnPrinter } from './place-on-printer.ts';
import { drawPrinterTestPage } from './printer-test-page.ts';
import { type PageLayout, readLayout } from './read-layout.ts';

const inPlace = { offsetXMm: 0, offsetYMm: 0, scalePercent: 100 };
const a4 = await drawPrinterTestPage({ paper: 'a4', ...inPlace, createdAt: new Date(0) });
const twoPages = await repeated(a4);

describe('プリンターに合わせた印刷位置', () => {
  test('ずれのないプリンターでは、ファイルは1バイトも変わらない', async () => {
    expect(await placeOnPrinter(a4, inPlace)).toBe(a4);
  });

  test.each<[string, PrinterPlacement]>([
    ['右へ3mm', { ...inPlace, offsetXMm: 3 }],
    ['左へ10mm', { ...inPlace, offsetXMm: -10 }],
    ['下へ2.5mm', { ...inPlace, offsetYMm: 2.5 }],
    ['上へ0.1mm', { ...inPlace, offsetYMm: -0.1 }],
    ['98%に縮小', { ...inPlace, scalePercent: 98 }],
    ['右へ4mm、上へ6mm、103%に拡大', { offsetXMm: 4, offsetYMm: -6, scalePercent: 103 }],
  ])('%s: どのページのどの文字も、紙の中央から測ってその位置へ動く', async (_, placement) => {
    const [before, after] = [await readLayout(twoPages), await readLayout(await placeOnPrinter(twoPages, placement))];

    expect(after.map(({ widthMm, heightMm }) => [widthMm, heightMm])).toEqual(
      before.map(({ widthMm, heightMm }) => [widthMm, heightMm]),
    );
    before.forEach((page, index) => {
      expect(rounded(after[index])).toEqual(rounded(moved(page, placement)));
    });
  });

  test('どの設定でも、ページ数と文字は変わらない', async () => {
    // Poppler joins letters to words by their distance, which the scale changes.
    const letters = (pages: PageLayout[]) =>
      pages.map((page) => [...page.words.map(({ text }) => text).join('')].sort());
    const placements = fc.record({
      offsetXMm: fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10),
      offsetYMm: fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10),
      scalePercent: fc.integer({ min: 97, max: 103 }),
    });
    const before = letters(await readLayout(twoPages));

    await fc.assert(
      fc.asyncProperty(placements, async (placement) => {
        expect(letters(await readLayout(await placeOnPrinter(twoPages, placement)))).toEqual(before);
      }),
      { numRuns: 15 },
    );
  });
});

function moved(page: PageLayout, { offsetXMm, offsetYMm, scalePercent }: PrinterPlacement): PageLayout {
  const x = (at: number) => page.widthMm / 2 + ((at - page.widthMm / 2) * scalePercent) / 100 + offsetXMm;
  const y = (at: number) => page.heightMm / 2 + ((at - page.heightMm / 2) * scalePercent) / 100 + offsetYMm;
  const words = page.words.map(({ text, left, right, top, bottom }) => ({
    text,
    left: x(left),
    right: x(right),
    top: y(top),
    bottom: y(bottom),
  }));
  return { ...page, words };
}

/** To a twentieth of a millimetre, in no order, and only the rulers' numbers: poppler joins other words by distance. */
function rounded(page: PageLayout | undefined) {
  return page?.words
    .filter(({ text }) => /^\d+$/.test(text))
    .map(({ text, left, top }) => `${text} ${Math.round(left * 20) / 20} ${Math.round(top * 20) / 20}`)
    .sort();
}

async function repeated(pdf: Buffer): Promise<Buffer> {
  const document = await PDFDocument.load(pdf);
  const [copy] = await document.copyPages(document, [0]);
  if (copy !== undefined) document.addPage(copy);
  return Buffer.from(await document.save());
}
