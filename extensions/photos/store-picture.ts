import type { Knex } from 'knex';
import type { Files } from '../ground/command/files.ts';
import type { Picture } from './read-picture.ts';

const endings = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' } as const;

/** Puts the picture into the file storage inside the transaction; answers with the file's id. */
export function storePicture(
  trx: Knex.Transaction,
  files: Files,
  { id, picture }: { id: string; picture: Picture },
): Promise<string> {
  const { bytes, mimeType } = picture;
  return files.store(trx, { bytes, mediaType: mimeType, name: `${id}.${endings[mimeType]}`, title: id });
}
