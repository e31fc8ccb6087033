import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { TagNumber } from '@bicycles/schema/tags/tag-number';

/** What the thread found in a picture; `tagNumber` is undefined for none, two, or doubt. */
export type Reading = { tagNumber: TagNumber | undefined } | { problem: string };

export type TagThread = {
  /** One picture at a time. Rejects when the picture can't be opened, or the thread has died over it. */
  read: (picture: Buffer) => Promise<TagNumber | undefined>;
  stop: () => Promise<unknown>;
};

const patienceMs = 60_000;

/** Looks at pictures in a thread of its own: it is work for the processor, and nobody's request may wait for it. */
export function startTagThread(): TagThread {
  const worker = new Worker(new URL('./read-tag-worker.js', import.meta.url));
  return {
    async read(picture) {
      const answer = once(worker, 'message', { signal: AbortSignal.timeout(patienceMs) });
      worker.postMessage(new Uint8Array(picture));
      const [reading]: Reading[] = await answer;
      if (reading === undefined || 'problem' in reading) throw new Error(reading?.problem ?? 'No answer');
      return reading.tagNumber;
    },
    stop: () => worker.terminate(),
  };
}
