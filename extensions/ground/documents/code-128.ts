/** The bars of a Code 128 symbol as numbers, so that every document draws them as vectors of its own size. */
// The named export `raw` is a symbology of that name; the function is on the default export.
import bwip from 'bwip-js/node';

/** Modules of white that a reader needs on each side (ISO/IEC 15417). */
export const quietModules = 10;

type Bar = { start: number; width: number };
/** `start`, `width` and `modules` count modules (the narrowest bar is one); the quiet zone is not part of it. */
export type Code128 = { bars: readonly Bar[]; modules: number };

/** Code set C, two digits a character, is chosen where the text allows it. Throws an Error on what can't be held. */
export function code128(text: string): Code128 {
  const [symbol] = bwip.raw({ bcid: 'code128', text });
  if (symbol === undefined || !('sbs' in symbol)) throw new Error('Code 128 gave no bars');
  const bars: Bar[] = [];
  let position = 0;
  symbol.sbs.forEach((width, index) => {
    const isBar = index % 2 === 0;
    if (isBar) bars.push({ start: position, width });
    position += width;
  });
  return { bars, modules: position };
}
