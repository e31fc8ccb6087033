import { Id } from '@bicycles/schema/ground/values';
import type { Knex } from 'knex';
import sharp from 'sharp';
import type { Files } from '../ground/command/files.ts';
import { readRow } from '../ground/command/rows.ts';
import type { PictureSource } from '../ground/documents/picture-source.ts';

/** Enough for a quarter of an A4 page at 200 dpi; a paper of thirty photos stays small enough to be sent. */
const frame = { width: 1_000, height: 750 };

/** The photos of one bicycle for its papers, by `photo:ID (4:3)`: whole, upright, on white. */
export function photoPictures({ db, files }: { db: Knex; files: Files }, bicycleId: string): PictureSource {
  return async (description) => {
    const id = Id.safeParse(/^photo:(\S+) \(4:3\)$/.exec(description)?.[1]);
    if (!id.success) return undefined;
    const photo = await readRow<{ file: string | null }>(
      db,
      'select file from photos where id = :id and bicycle = :bicycleId',
      { id: id.data, bicycleId },
    );
    if (!photo?.file) return undefined;
    const content = await sharp(await files.read(db, photo.file))
      .autoOrient()
      .resize({ ...frame, fit: 'contain', background: '#ffffff' })
      .jpeg({ quality: 82 })
      .toBuffer();
    return { content, mediaType: 'image/jpeg' };
  };
}
