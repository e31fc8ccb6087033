/** The pictures of a document as the office keeps them (row N2): the seal and the yards' maps are master data. */
import type { Knex } from 'knex';
import type { Files } from '../ground/command/files.ts';
import { readRow } from '../ground/command/rows.ts';
import type { Picture, PictureSource } from '../ground/documents/picture-source.ts';
import { standardPictures } from '../ground/documents/standard-pictures.ts';
import { siteMapPicture } from './site-map-picture.ts';

const mapPrefix = 'map:';

/**
 * `seal` is the version's own, else the one in use, else the product's example; `map:CODE` is the yard's 案内図.
 * All else (`barcode:` …) is as in `standardPictures`. A picture is read once however often it stands on the pages.
 */
export function templatePictures(db: Knex, files: Files, ownSeal: string | null): PictureSource {
  const known = new Map<string, Promise<Picture | undefined>>();
  const find = async (description: string) => {
    if (description === 'seal') return (await sealPicture(db, files, ownSeal)) ?? standardPictures(description);
    return siteMapPicture(db, files, description.slice(mapPrefix.length));
  };
  return (description) => {
    if (description !== 'seal' && !description.startsWith(mapPrefix)) return standardPictures(description);
    const picture = known.get(description) ?? find(description);
    known.set(description, picture);
    return picture;
  };
}

async function sealPicture(db: Knex, files: Files, ownSeal: string | null): Promise<Picture | undefined> {
  const file = ownSeal ?? (await sealInUse(db));
  return file === null ? undefined : { content: await files.read(db, file), mediaType: 'image/png' };
}

async function sealInUse(db: Knex): Promise<string | null> {
  const row = await readRow<{ seal: string | null }>(
    db,
    "select seal from document_templates where kind = 'seal' and is_active",
  );
  return row?.seal ?? null;
}
