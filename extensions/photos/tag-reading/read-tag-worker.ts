/** The thread that looks at photos: built as a file of its own, dist/read-tag-worker.js. One picture in, one answer out. */
import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { z } from 'zod';
import { readTag } from '../read-tag.ts';
import type { Reading } from './tag-thread.ts';

const Picture = z.instanceof(Uint8Array);

// On Linux a thread's own: people who wait for an answer come first.
setPriority(10);

parentPort?.on('message', async (message: unknown) => {
  parentPort?.postMessage(await read(Picture.parse(message)));
});

async function read(picture: Uint8Array): Promise<Reading> {
  try {
    return { tagNumber: await readTag(Buffer.from(picture)) };
  } catch (error) {
    return { problem: String(error) };
  }
}
