/** 棚卸結果表, drawn: A4 upright, as many pages as the bicycles need. Row R3. */
import { buffer } from 'node:stream/consumers';
import { surplusLabels } from '@bicycles/schema/stock/compare-stock';
import type { StocktakeHeading } from '@bicycles/schema/stock/contracts';
import { formatInstant } from '@bicycles/schema/text/tokyo-time';
import PDFDocument from 'pdfkit';
import { gothicFont } from '../documents/fonts.ts';
import { points } from '../documents/points.ts';
import { groupedTagNumber } from '../returns/paper-texts.ts';
import type { Count } from './count-stock.ts';

export type StocktakePaper = Pick<Count, 'missing' | 'surplus'> & { heading: StocktakeHeading; printedBy: string };

const margin = points(15);
const size = { title: 16, heading: 12, text: 10, cell: 9 } as const;
const shade = '#e8edf2';
const line = '#7d8894';
/** In per cent of the width that is left between the margins. */
const widths = { missing: [12, 14, 12, 38, 24], surplus: [12, 14, 14, 32, 28] } as const;

/** The result as a PDF. Throws an Error when the font can't be read. */
export async function drawStocktake({ heading, missing, surplus, printedBy }: StocktakePaper): Promise<Buffer> {
  const pdf = new PDFDocument({ size: 'A4', margin, bufferPages: true, info: { Title: '棚卸結果表' } });
  pdf.font(gothicFont);
  drawHeading(pdf, heading);
  drawList(pdf, `不足（台帳にあり、読み取れなかった自転車）　${missing.length}台`, widths.missing, [
    ['置き場所', '整理番号', '札番号', '車種・色など', '撤去場所'],
    ...missing.map(({ storageSlot, managementNumber, tagNumber, look, placeName }) => [
      storageSlot ?? '未登録',
      managementNumber ?? '',
      groupedTagNumber(tagNumber),
      look,
      placeName,
    ]),
  ]);
  drawList(pdf, `余り（台帳では在庫でないのに、読み取った自転車）　${surplus.length}台`, widths.surplus, [
    ['札番号', '整理番号', '台帳の状態', '台帳の保管所', '内容'],
    ...surplus.map(({ tagNumber, bicycle, storageSiteName, kind }) => [
      groupedTagNumber(tagNumber),
      bicycle?.managementNumber ?? '',
      bicycle?.statusLabel ?? '',
      storageSiteName ?? '',
      surplusLabels[kind],
    ]),
  ]);
  numberPages(pdf, printedBy);
  pdf.end();
  return buffer(pdf);
}

function drawHeading(pdf: PDFKit.PDFDocument, heading: StocktakeHeading): void {
  const { storageSiteName, startedAt, startedByName, finishedAt, note } = heading;
  const ending = finishedAt === null ? '棚卸の途中' : `${formatInstant(finishedAt)} 終了`;
  pdf.fontSize(size.title).text('棚卸結果表').moveDown(0.4);
  pdf.fontSize(size.heading).text(storageSiteName).moveDown(0.2);
  pdf
    .fontSize(size.text)
    .text(`${formatInstant(startedAt)} 開始　${ending}　担当 ${startedByName}`)
    .moveDown(0.6);
  const counts = [
    ['台帳の在庫', heading.expectedCount],
    ['確認済', heading.foundCount],
    ['不足', heading.missingCount],
    ['余り', heading.surplusCount],
  ] as const;
  pdf.table({
    defaultStyle: { padding: 5, align: 'center', border: 0.5, borderColor: line },
    rowStyles: (row) => (row === 0 ? { backgroundColor: shade } : {}),
    data: [counts.map(([label]) => label), counts.map(([, count]) => `${count}台`)],
  });
  pdf.moveDown(0.6).text(`備考：${note ?? 'なし'}`);
}

function drawList(pdf: PDFKit.PDFDocument, title: string, shares: readonly number[], rows: string[][]): void {
  const width = pdf.page.width - 2 * margin;
  // A title never stands alone at the foot of a page.
  if (pdf.y > pdf.page.height - margin - points(30)) pdf.addPage();
  pdf.moveDown(1).fontSize(size.heading).text(title, margin).moveDown(0.3).fontSize(size.cell);
  if (rows.length === 1) {
    pdf.fontSize(size.text).text('ありません。');
    return;
  }
  pdf.table({
    columnStyles: shares.map((share) => ({ width: (width * share) / 100 })),
    defaultStyle: { padding: 3, border: 0.5, borderColor: line },
    rowStyles: (row) => (row === 0 ? { backgroundColor: shade } : {}),
    data: rows,
  });
}

/** Only now is it known how many pages there are; the foot lies below the margin, where no text may flow. */
function numberPages(pdf: PDFKit.PDFDocument, printedBy: string): void {
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page);
    pdf.page.margins.bottom = 0;
    pdf.fontSize(size.cell).text(`印刷 ${printedBy}　${page + 1} / ${count}`, margin, pdf.page.height - points(10), {
      width: pdf.page.width - 2 * margin,
      align: 'right',
      lineBreak: false,
    });
  }
}
