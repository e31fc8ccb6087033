/** Text on papers that are drawn by us: the letters, fonts and line ends of the papers that LibreOffice makes. */
import { breakLines, charactersOf } from './break-lines.ts';
import { composed } from './composed.ts';
import { documentFonts, gothicFont, latinGothicFont } from './fonts.ts';
import { fontHas } from './installed-glyphs.ts';
import { splitAtLatinNames } from './latin-names.ts';
import { boundSpace, joiner } from './line-rules.ts';

type Piece = { text: string; font: string };
type Place = { left: number; top: number; size: number };

const fonts = [gothicFont, ...documentFonts.flatMap(({ files }) => files.slice(0, 1))];
/** Of the Japanese fonts, in ems; a line's other letters stand on its foot, too. */
const ascent = 0.88;

/** By font and character, in thousandths of the size. */
const widths = new Map<string, Map<string, number>>();

/** The width in points at a size in points. Throws Failure `fonts-unknown`. */
export function widthOf(pdf: PDFKit.PDFDocument, text: string, size: number): number {
  let width = 0;
  for (const piece of piecesOf(text)) {
    const known = widths.get(piece.font) ?? new Map<string, number>();
    widths.set(piece.font, known);
    for (const character of charactersOf(piece.text)) {
      const each = known.get(character) ?? pdf.font(piece.font, 1000).widthOfString(character);
      known.set(character, each);
      width += each;
    }
  }
  return (width * size) / 1000;
}

/** As many lines as the text needs in a width. */
export function linesOf(pdf: PDFKit.PDFDocument, text: string, width: number, size: number): string[] {
  return breakLines(text, width, (part) => widthOf(pdf, part, size));
}

/** One line; `top` is the top of its letters. `stroke`, in points, makes it bold: the Japanese fonts have no such face. */
export function writeLine(pdf: PDFKit.PDFDocument, text: string, { left, top, size }: Place, stroke = 0): void {
  let x = left;
  if (stroke > 0) pdf.lineWidth(stroke);
  for (const piece of piecesOf(text)) {
    const width = pdf.font(piece.font, size).widthOfString(piece.text);
    const look = { lineBreak: false, baseline: 'alphabetic', fill: true, stroke: stroke > 0 } as const;
    pdf.text(piece.text, x, top + ascent * size, look);
    x += width;
  }
}

/** The text in the fonts that have its characters, parts of the same font as one. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  const add = (part: string, font: string) => {
    const last = pieces.at(-1);
    if (last?.font === font) last.text += part;
    else pieces.push({ text: part, font });
  };
  const shown = composed(text)
    .replaceAll(joiner, '')
    .replaceAll(boundSpace, '\u3000')
    .replace(/\p{Cc}/gu, ' ');
  for (const part of splitAtLatinNames(shown)) {
    if (part.isName) add(part.text, latinGothicFont);
    else for (const character of charactersOf(part.text)) add(character, fontFor(character));
  }
  return pieces;
}

const chosen = new Map<string, string>();

function fontFor(character: string): string {
  const font = chosen.get(character) ?? chooseFont(character);
  chosen.set(character, font);
  return font;
}

/** What no font has is a box of the first. */
function chooseFont(grapheme: string): string {
  const visible = [...grapheme.replace(/\p{Default_Ignorable_Code_Point}/gu, '')];
  return fonts.find((font) => visible.every((part) => fontHas(font, part.codePointAt(0) ?? 0))) ?? gothicFont;
}
