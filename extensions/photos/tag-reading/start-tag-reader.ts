/**
 * The server looks for tags in the photos that have arrived (row F5), one at a time, whenever there are any; the newest
 * first, because somebody may be waiting for it, and a backlog of hundreds takes minutes.
 */
import { EventEmitter, once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Background } from '../../ground/command/background.ts';
import { readRow } from '../../ground/command/rows.ts';
import { applyReading } from './apply-reading.ts';
import { startTagThread, type TagThread } from './tag-thread.ts';

const lookEveryMs = 3_000;
const arrivals = new EventEmitter();

/** A photo has come in. Without this it is found at the next look. */
export const wakeTagReader = (): boolean => arrivals.emit('photo');

/**
 * What has been read stands in the photo's row, so a server that was killed goes on where it was.
 * What it answers ends the work after the photo in hand.
 */
export function startTagReader(background: Background): () => void {
  const stopping = new AbortController();
  void readOn(background, stopping.signal);
  return () => stopping.abort();
}

async function readOn(background: Background, signal: AbortSignal): Promise<void> {
  // Pictures that could not be opened: the others go on, these are tried again by the next server.
  const skipped = new Set<string>();
  while (!signal.aborted) {
    try {
      await readAll(background, skipped, signal);
    } catch (error) {
      // The database is away; the next look tries again.
      background.logger.debug(error);
    }
    await untilNext(signal);
  }
}

/** The thread lives only while there is work. */
async function readAll(background: Background, skipped: Set<string>, signal: AbortSignal): Promise<void> {
  let thread: TagThread | undefined;
  try {
    while (!signal.aborted) {
      const photo = await findUnread(background, skipped);
      if (!photo) return;
      thread ??= startTagThread();
      const looked = await look(background, thread, photo.file);
      if ('problem' in looked) {
        skipped.add(photo.id);
        background.logger.warn(looked.problem, `Photo ${photo.id} could not be looked at`);
        await thread.stop();
        thread = undefined;
      } else {
        await applyReading(background.database, photo.id, looked.tagNumber);
      }
    }
  } finally {
    await thread?.stop();
  }
}

async function look({ files, database }: Background, thread: TagThread, file: string) {
  try {
    return { tagNumber: await thread.read(await files.read(database, file)) };
  } catch (problem) {
    return { problem };
  }
}

const findUnread = ({ database }: Background, skipped: ReadonlySet<string>) =>
  readRow<{ id: string; file: string }>(
    database,
    `select id, file from photos
      where read_at is null and file is not null and not (id = any(:skipped))
      order by received_at desc, id desc limit 1`,
    { skipped: [...skipped] },
  );

async function untilNext(signal: AbortSignal): Promise<void> {
  const waiting = new AbortController();
  const until = AbortSignal.any([signal, waiting.signal]);
  await Promise.race([
    once(arrivals, 'photo', { signal: until }),
    pause(lookEveryMs, undefined, { ref: false, signal: until }),
  ]).catch(() => undefined);
  waiting.abort();
}
