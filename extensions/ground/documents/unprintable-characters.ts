/** The characters of some values that no font has, each once: for a message that names them. */
import { findUnprintable } from './find-unprintable.ts';

/** A text, or a whole document's data. Throws Failure `fonts-unknown`. */
export function unprintableCharacters(data: unknown): string[] {
  const missing = findUnprintable(data).filter(({ printedAs }) => printedAs === undefined);
  return [...new Set(missing.map(({ character }) => character))];
}
