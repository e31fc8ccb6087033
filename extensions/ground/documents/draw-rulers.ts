/** Rulers along the four sides of a page: millimetres from the paper's left edge, and from its top. */
import { points } from './points.ts';

/** Printers can't reach the outermost millimetres. */
const distanceFromEdge = 5;
/** The corners stay free, where two rulers would cross. */
const firstTick = 15;
const numberSize = 5.5;

/** `width` and `height` of the paper in mm. The font must be chosen before. */
export function drawRulers(pdf: PDFKit.PDFDocument, width: number, height: number) {
  for (let x = firstTick; x <= width - firstTick; x++) {
    drawTick(pdf, x, x, distanceFromEdge, 0, 1);
    drawTick(pdf, x, x, height - distanceFromEdge, 0, -1);
  }
  for (let y = firstTick; y <= height - firstTick; y++) {
    drawTick(pdf, y, distanceFromEdge, y, 1, 0);
    drawTick(pdf, y, width - distanceFromEdge, y, -1, 0);
  }
}

/** From a point on the ruler inwards: longer every 5 mm, longest and with its number every 10. */
function drawTick(pdf: PDFKit.PDFDocument, tick: number, x: number, y: number, inwardX: number, inwardY: number) {
  const length = tick % 10 === 0 ? 4 : tick % 5 === 0 ? 2.8 : 1.6;
  pdf
    .moveTo(points(x), points(y))
    .lineTo(points(x + inwardX * length), points(y + inwardY * length))
    .stroke();
  if (tick % 10 !== 0) return;
  const text = String(tick);
  const left = points(x + inwardX * 6) - pdf.fontSize(numberSize).widthOfString(text) / 2;
  pdf.text(text, left, points(y + inwardY * 6) - numberSize / 2, { lineBreak: false });
}
