/** Tesseract as we use it: two models, both read from the installed packages; nothing is ever fetched. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import type { GreyPicture } from './flatten-sticker.ts';

export type Glyph = { char: string; confidence: number; left: number; right: number; top: number; bottom: number };
export type StickerOcr = {
  /** The whole sticker, Japanese and all, line by line. */
  readLines: (picture: GreyPicture) => Promise<Glyph[][]>;
  /** One line that has nothing but capitals, digits and hyphens. */
  readSerial: (picture: GreyPicture) => Promise<Glyph[]>;
  close: () => Promise<unknown>;
};

/** Takes half a second and some 150 MB; to be kept while there is work. */
export async function openStickerOcr(): Promise<StickerOcr> {
  const [japanese, latin] = await Promise.all([startModel('jpn'), startModel('eng')]);
  await japanese.setParameters({ tessedit_pageseg_mode: PSM.SINGLE_BLOCK });
  await latin.setParameters({
    tessedit_pageseg_mode: PSM.SINGLE_LINE,
    tessedit_char_whitelist: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-',
  });
  return {
    readLines: (picture) => symbolsOf(japanese, picture),
    readSerial: async (picture) => (await symbolsOf(latin, picture)).flat(),
    close: () => Promise.all([japanese.terminate(), latin.terminate()]),
  };
}

function startModel(language: 'jpn' | 'eng'): Promise<Worker> {
  const installed = createRequire(import.meta.url).resolve(`@tesseract.js-data/${language}/package.json`);
  return createWorker(language, OEM.LSTM_ONLY, {
    langPath: join(dirname(installed), '4.0.0_best_int'),
    cacheMethod: 'none',
    // Without a handler Tesseract throws from its own message loop; the promise of the call is rejected either way.
    errorHandler: () => undefined,
  });
}

async function symbolsOf(model: Worker, picture: GreyPicture): Promise<Glyph[][]> {
  const { data } = await model.recognize(portableGreymap(picture), {}, { text: false, blocks: true });
  const lines = (data.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines));
  return lines.map((line) =>
    line.words.flatMap((word) =>
      word.symbols.map(({ text, confidence, bbox }) => ({
        char: text,
        confidence,
        left: bbox.x0,
        right: bbox.x1,
        top: bbox.y0,
        bottom: bbox.y1,
      })),
    ),
  );
}

/** The plainest picture file there is: a line of text and the dots. */
const portableGreymap = ({ grey, width, height }: GreyPicture) =>
  Buffer.concat([Buffer.from(`P5 ${width} ${height} 255\n`), grey]);
