/** The thread that reads stickers: built as a file of its own, dist/read-sticker-worker.js. One photo in, one answer out. */
import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { z } from 'zod';
import { readSticker } from './read-sticker.ts';
import { openStickerOcr } from './sticker-ocr.ts';
import type { StickerAnswer } from './sticker-reader.ts';

const Question = z.object({
  picture: z.instanceof(Uint8Array),
  names: z.object({ stations: z.array(z.string()), prefectures: z.array(z.string()) }),
  patienceMs: z.number(),
});

// On Linux a thread's own, and that of the threads it starts: people who wait for a screen come first.
setPriority(5);

const opening = openStickerOcr();

parentPort?.on('message', async (message: unknown) => {
  parentPort?.postMessage(await answer(message));
});

async function answer(message: unknown): Promise<StickerAnswer> {
  try {
    const { picture, names, patienceMs } = Question.parse(message);
    const ocr = await opening;
    return { found: await readSticker(Buffer.from(picture), { names, ocr, giveUpAt: performance.now() + patienceMs }) };
  } catch (error) {
    return { problem: String(error) };
  }
}
