import type { Knex } from 'knex';
import sharp from 'sharp';
import type { Files } from '../ground/command/files.ts';
import { readRow } from '../ground/command/rows.ts';
import type { Picture } from '../ground/documents/picture-source.ts';
import { missingMap } from './missing-map.ts';

/** 案内図 of a yard by its code (row N2). Where none is stored, a picture with the yard's name and address stands in. */
export async function siteMapPicture(db: Knex, files: Files, code: string): Promise<Picture> {
  const site = await readRow<{ name: string; address: string | null; mapImage: string | null }>(
    db,
    'select name, address, map_image as "mapImage" from storage_sites where code = :code',
    { code },
  );
  if (!site?.mapImage) return missingMap(site?.name ?? '保管所', site?.address ?? '');
  const content = await files.read(db, site.mapImage);
  // The office may also have put a JPEG there in Studio; a document holds PNG.
  const isPng = (await sharp(content).metadata()).format === 'png';
  return { content: isPng ? content : await sharp(content).autoOrient().png().toBuffer(), mediaType: 'image/png' };
}
