import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StickerNames } from '@bicycles/schema/stickers/sticker-reading';
import Papa from 'papaparse';
import { z } from 'zod';

const Body = z.object({ kind: z.string(), prefecture: z.string(), sticker_name: z.string() });

/** The names that stand on stickers, from the masters as they are delivered. */
export async function knownPolice(): Promise<StickerNames> {
  const csv = await readFile(join(import.meta.dirname, '../../../schema/masters/police_bodies.csv'), 'utf8');
  const bodies = z.array(Body).parse(Papa.parse(csv, { header: true, skipEmptyLines: true }).data);
  const others = bodies.filter(({ kind, prefecture }) => kind === 'headquarters' && prefecture !== '東京都');
  return {
    stations: bodies.filter(({ kind }) => kind === 'station').map((body) => body.sticker_name),
    prefectures: others.map((body) => body.sticker_name),
  };
}
