/** Reads stickers in a thread of its own, one photo at a time: a person waits for it, but nobody's request may. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Failure } from '@bicycles/schema/ground/failure';
import type { StickerNames } from '@bicycles/schema/stickers/sticker-reading';
import type { FoundSticker } from './read-sticker.ts';

export type StickerAnswer = { found: FoundSticker } | { problem: string };

/** Looks that are begun are finished: between two of them the reader asks whether to go on. */
const patienceMs = 4_000;
/** A thread that says nothing for so long hangs, or chews on a picture full of specks. */
const hangsAfterMs = 45_000;
/** Longest queue in which waiting is still quicker than typing. */
const mostWaiting = 4;
/** Kept warm for the next bicycle; after that its 300 MB are given back. */
const idleMs = 10 * 60_000;

let thread: Worker | undefined;
let idle: NodeJS.Timeout | undefined;
let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * Throws `sticker-reader-busy` (503) when many wait, `sticker-not-read` (422) for a picture that could not be
 * opened or looked at in time.
 */
export async function readInThread(picture: Buffer, names: StickerNames): Promise<FoundSticker> {
  if (waiting >= mostWaiting) {
    throw new Failure('sticker-reader-busy', '読み取りが混み合っています。番号を入力してください', { status: 503 });
  }
  waiting += 1;
  const turn = last.then(() => ask(picture, names));
  last = turn.catch(() => undefined);
  try {
    return await turn;
  } finally {
    waiting -= 1;
  }
}

async function ask(picture: Buffer, names: StickerNames): Promise<FoundSticker> {
  clearTimeout(idle);
  thread ??= start();
  const answered = once(thread, 'message', { signal: AbortSignal.timeout(hangsAfterMs) });
  thread.postMessage({ picture: new Uint8Array(picture), names, patienceMs });
  const [answer]: StickerAnswer[] = await answered.catch(async (problem: unknown) => {
    await stop();
    return [{ problem: String(problem) }];
  });
  idle = setTimeout(() => void stop(), idleMs).unref();
  if (answer === undefined || 'problem' in answer) {
    throw new Failure('sticker-not-read', 'シールを読み取れませんでした。撮り直すか、番号を入力してください', {
      status: 422,
    });
  }
  return answer.found;
}

function start(): Worker {
  // Tesseract talks to itself about specks; that is nothing for the server's log.
  const worker = new Worker(new URL('./read-sticker-worker.js', import.meta.url), { stderr: true });
  worker.stderr.resume();
  worker.unref();
  // Whoever waits for an answer hears of it as well; unheard, it would end the server.
  worker.on('error', () => void stop());
  return worker;
}

async function stop(): Promise<void> {
  const stopping = thread;
  thread = undefined;
  await stopping?.terminate();
}
