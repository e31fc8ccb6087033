/** Directus's file storage as commands use it: stored inside the transaction, on the disk before the commit. */
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { EndpointExtensionContext } from '@directus/extensions';
import type { Knex } from 'knex';
import { flushToDisk } from './flush-to-disk.ts';

type NewFile = {
  bytes: Buffer;
  mediaType: string;
  /** Name for a download, with its ending. */
  name: string;
  title?: string;
};

export type Files = {
  /** Answers with the new file's id. A transaction that rolls back leaves an orphan on the disk at most. */
  store: (trx: Knex.Transaction, file: NewFile) => Promise<string>;
  /** The bytes of a stored file. Rejects when there is none of that id. */
  read: (db: Knex, id: string) => Promise<Buffer>;
};

export type DirectusServices = Pick<EndpointExtensionContext, 'services' | 'getSchema' | 'env'>;

export function filesOf({ services, getSchema, env }: DirectusServices): Files {
  return {
    async store(trx, { bytes, mediaType, name, title }) {
      const files = new services.FilesService({ knex: trx, schema: await getSchema(), accountability: null });
      const id = String(
        await files.uploadOne(Readable.from(bytes), {
          storage: 'local',
          type: mediaType,
          filename_download: name,
          title: title ?? name,
        }),
      );
      const { filename_disk: onDisk } = await files.readOne(id, { fields: ['filename_disk'] });
      await flushToDisk(join(String(env['STORAGE_LOCAL_ROOT']), String(onDisk)));
      return id;
    },
    async read(db, id) {
      const assets = new services.AssetsService({ knex: db, schema: await getSchema(), accountability: null });
      const { stream } = await assets.getAsset(id);
      return buffer(stream);
    },
  };
}
