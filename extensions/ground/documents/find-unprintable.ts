/** What of a document's values would not stand on the paper as it stands in the ledger: asked before printing. */
import { composed } from './composed.ts';
import { hasGlyph } from './installed-glyphs.ts';
import { hasVariant } from './variants.ts';

export type Unprintable = {
  /** As a reader sees it: with its marks, joiners and variation selectors. */
  character: string;
  /** Where it stands in the values: `notices[3].recipientName`. */
  path: string;
  /** What is printed in its place; undefined when it is a box. */
  printedAs: string | undefined;
};

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });
/** Has no shape of its own: joiners, selectors, marks of direction. */
const invisible = /[\s\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;
const ideographicVariant = /^(\p{Script=Han})([\u{E0100}-\u{E01EF}])$/u;

/** In the order of the values; each character once for each value. Throws Failure `fonts-unknown`. */
export function findUnprintable(data: unknown, path = ''): Unprintable[] {
  if (typeof data === 'string') return inText(data, path);
  if (Array.isArray(data)) return data.flatMap((value, index) => findUnprintable(value, `${path}[${index}]`));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => findUnprintable(value, path === '' ? key : `${path}.${key}`));
}

function inText(text: string, path: string): Unprintable[] {
  const characters = new Set(Array.from(graphemes.segment(text), ({ segment }) => segment));
  return [...characters].flatMap((character) => {
    // か and a mark of its own may be one character of the font, が.
    const visible = [...composed(character).replace(invisible, '')];
    if (!visible.every((part) => hasGlyph(part.codePointAt(0) ?? 0))) return { character, path, printedAs: undefined };
    const [, base, selector] = ideographicVariant.exec(character) ?? [];
    return base === undefined || selector === undefined || hasVariant(base, selector)
      ? []
      : { character, path, printedAs: base };
  });
}
