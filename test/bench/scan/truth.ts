/** What the pictures of a folder show, from its `truth.csv`: file, text, and in our own set the class and must/may. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { z } from 'zod';

export type Truth = {
  file: string;
  /** '' when the picture shows no tag. */
  text: string;
  kind: string;
  /** Counts in the read rate; the others only may not be read as something else. */
  mustBeRead: boolean;
};

const Row = z.tuple([z.string().min(1)]).rest(z.string());

/** Throws when the file is missing or a line has no file name. A first line that says `file` is a heading. */
export async function readTruth(folder: string): Promise<Truth[]> {
  const csv = (await readFile(join(folder, 'truth.csv'), 'utf8')).replace(/^\uFEFF/, '');
  const { data } = Papa.parse(csv, { skipEmptyLines: 'greedy' });
  const rows = z.array(Row).parse(data);
  const isHeading = rows[0]?.[0].trim().toLowerCase() === 'file';
  return rows.slice(isHeading ? 1 : 0).map(([file, text = '', kind, reading]) => ({
    file: file.trim(),
    text: text.trim(),
    kind: kind?.trim() || (text.trim() === '' ? 'no tag' : 'tag'),
    mustBeRead: text.trim() !== '' && reading?.trim() !== 'may',
  }));
}
