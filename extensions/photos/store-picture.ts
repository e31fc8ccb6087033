import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { EndpointExtensionContext } from '@directus/extensions';
import type { Knex } from 'knex';
import { flushToDisk } from './flush-to-disk.ts';
import type { Picture } from './read-picture.ts';

const endings = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' } as const;

/** Puts the picture into Directus's file storage inside the transaction; answers with the file's id. */
export async function storePicture(
  trx: Knex.Transaction,
  { services, getSchema, env }: EndpointExtensionContext,
  { id, picture }: { id: string; picture: Picture },
): Promise<string> {
  const files = new services.FilesService({ knex: trx, schema: await getSchema(), accountability: null });
  const file = await files.uploadOne(Readable.from(picture.bytes), {
    storage: 'local',
    type: picture.mimeType,
    filename_download: `${id}.${endings[picture.mimeType]}`,
    title: id,
  });
  await flushToDisk(join(String(env['STORAGE_LOCAL_ROOT']), `${file}.${endings[picture.mimeType]}`));
  return String(file);
}
