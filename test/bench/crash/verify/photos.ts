/** Every acknowledged photo: its row, its bicycle, its file to the last byte; and what nobody needs. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Acknowledged } from '../acknowledged.ts';
import { type Findings, noFindings, type Rows } from './findings.ts';

type Photo = {
  id: string;
  sha256: string;
  tag_number: string;
  link_state: string;
  bicycle: string | null;
  filename_disk: string | null;
  width: number;
};

export async function verifyPhotos({ photos, taggings }: Acknowledged, rows: Rows, folder: string): Promise<Findings> {
  const findings = noFindings();
  const bicycleOf = new Map(taggings.map(({ input, answer }) => [input.tagNumber, answer.bicycleId]));
  const stored = new Map(
    (
      await rows<Photo>(
        `select p.id, p.sha256, p.tag_number, p.link_state, p.bicycle, f.filename_disk, p.width
           from photos p left join directus_files f on f.id = p.file`,
      )
    ).map((photo) => [photo.id, photo]),
  );
  for (const { id, tagNumber, sha256 } of photos) {
    const found = stored.get(id);
    const isRight =
      found?.sha256 === sha256 &&
      found.tag_number === tagNumber &&
      found.link_state === 'linked' &&
      found.bicycle === bicycleOf.get(tagNumber);
    if (!isRight) findings.lost.push(`photo ${id} ${JSON.stringify(found)}`);
    // The stream's pictures hold no EXIF, so they are kept as they were sent.
    else if ((await hashOf(join(folder, found.filename_disk ?? ''))) !== sha256)
      findings.lost.push(`file of photo ${id}`);
  }
  for (const { id, filename_disk } of stored.values()) {
    if (filename_disk === null) findings.lost.push(`photo without a file: ${id}`);
  }
  return findings;
}

export type Orphans = {
  /** Files on disk that no row names: harmless, they take up room. */
  files: string[];
  /** Rows of `directus_files` that no photo has. */
  rows: string[];
};

export async function findOrphans(rows: Rows, folder: string): Promise<Orphans> {
  const named = await rows<{ id: string; filename_disk: string; is_of_photo: boolean }>(
    `select f.id, f.filename_disk, exists (select 1 from photos p where p.file = f.id) as is_of_photo from directus_files f`,
  );
  const ids = new Set(named.map(({ id }) => id));
  // A size made for a screen bears the name of its picture: `<id>__<hash>.jpg`.
  const files = (await readdir(folder)).filter((name) => !ids.has(name.slice(0, 36)));
  return { files, rows: named.filter((row) => !row.is_of_photo).map(({ id }) => id) };
}

async function hashOf(file: string): Promise<string | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  return bytes && createHash('sha256').update(bytes).digest('hex');
}
