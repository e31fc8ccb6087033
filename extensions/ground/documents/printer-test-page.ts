/**
 * 印刷位置の確認ページ: rulers from each edge, a cross in the middle and the outlines of what must hit its place, so that
 * the office can measure a printer's offset and scale, and lay the sheet into its own envelope. Rows N1, F1.
 */
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { drawRulers } from './draw-rulers.ts';
import { linesOf, writeLine } from './drawn-text.ts';
import { gothicFont } from './fonts.ts';
import { type PrinterPlacement, placeOnPrinter } from './place-on-printer.ts';
import { points } from './points.ts';
import { postalCodeFrames } from './postal-code-frames.ts';
import { type Area, windowOnSheet } from './window-envelope.ts';

type TestPaper = 'a4' | 'postcard';

/** In points. */
const textSize = 8;
const lineHeight = 12;

const paperSizes: Record<TestPaper, readonly [widthMm: number, heightMm: number]> = {
  a4: [210, 297],
  postcard: [100, 148],
};

export type PrinterTestPageOptions = PrinterPlacement & {
  paper: TestPaper;
  /** Stands in the PDF; given, the same settings make the same bytes. */
  createdAt?: Date;
};

/** One page, drawn to the millimetre and then placed as the printer is set. */
export async function drawPrinterTestPage({ paper, createdAt, ...placement }: PrinterTestPageOptions): Promise<Buffer> {
  const [width, height] = paperSizes[paper];
  const pdf = new PDFDocument({
    size: [points(width), points(height)],
    margin: 0,
    info: { Title: '印刷位置の確認ページ', CreationDate: createdAt ?? new Date() },
  });
  pdf.font(gothicFont).lineWidth(0.35);
  drawRulers(pdf, width, height);
  drawCross(pdf, width / 2, height / 2);
  if (paper === 'a4') drawA4(pdf, placement);
  else drawPostcard(pdf, placement);
  pdf.end();
  return placeOnPrinter(await buffer(pdf), placement);
}

function drawA4(pdf: PDFKit.PDFDocument, placement: PrinterPlacement) {
  pdf.dash(1.5, { space: 1.5 });
  for (let row = 1; row < 8; row++) line(pdf, 20, row * 37.125, 190, row * 37.125);
  for (const column of [70, 140]) line(pdf, column, 20, column, 277);
  pdf.undash();
  outline(pdf, windowOnSheet);
  explain(pdf, { left: windowOnSheet.left + 12, top: 20, width: 50 }, [
    '長形3号の窓',
    '（用紙が封筒の中央にあるとき）',
  ]);
  explain(pdf, { left: 30, top: 190, width: 150 }, [
    ...measuring(placement),
    '実線の枠: 窓付き封筒の窓。三つ折りにして封筒に入れ、窓と枠のずれを確かめます。',
    '点線: 札のラベル用紙（24面、70 × 37 mm）の切れ目。',
  ]);
}

function drawPostcard(pdf: PDFKit.PDFDocument, placement: PrinterPlacement) {
  for (const frame of postalCodeFrames) outline(pdf, frame);
  explain(pdf, { left: 18, top: 88, width: 64 }, [
    ...measuring(placement),
    '右上の枠: はがきの郵便番号の赤枠に重なれば合っています。',
  ]);
}

function measuring({ offsetXMm, offsetYMm, scalePercent }: PrinterPlacement): string[] {
  return [
    '印刷位置の確認ページ　「実際のサイズ」（拡大・縮小なし）で印刷してください。',
    '位置: 紙の左端・上端から目盛 20 までを物差しで測り、20 mm に足りない分だけ右へ・下へ動かします。',
    '倍率: 目盛 20 から 80 までの長さが 60 mm でないときに直します。',
    `いまの設定: 右へ ${offsetXMm} mm、下へ ${offsetYMm} mm、倍率 ${scalePercent} %`,
  ];
}

/** On white, so that lines behind don't cross the letters. */
function explain(pdf: PDFKit.PDFDocument, box: { left: number; top: number; width: number }, paragraphs: string[]) {
  const lines = paragraphs.flatMap((text) => linesOf(pdf, text, points(box.width), textSize));
  const height = lines.length * lineHeight + points(3);
  pdf
    .rect(points(box.left - 2), points(box.top - 2), points(box.width + 4), height)
    .fill('white')
    .fillColor('black');
  for (const [index, line] of lines.entries()) {
    writeLine(pdf, line, { left: points(box.left), top: points(box.top) + index * lineHeight, size: textSize });
  }
}

function drawCross(pdf: PDFKit.PDFDocument, x: number, y: number) {
  line(pdf, x - 10, y, x + 10, y);
  line(pdf, x, y - 10, x, y + 10);
}

function line(pdf: PDFKit.PDFDocument, x1: number, y1: number, x2: number, y2: number) {
  pdf.moveTo(points(x1), points(y1)).lineTo(points(x2), points(y2)).stroke();
}

function outline(pdf: PDFKit.PDFDocument, { left, top, right, bottom }: Area) {
  pdf.rect(points(left), points(top), points(right - left), points(bottom - top)).stroke();
}
