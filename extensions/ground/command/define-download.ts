/** The shape of a file of any length: read from one snapshot of the database and sent while it is read. */
import { Readable } from 'node:stream';
import type { DocumentContract } from '@bicycles/schema/ground/contract';
import type { Knex } from 'knex';
import type { z } from 'zod';
import { readActor } from './actor.ts';
import { type AuditSubject, auditLook } from './audit.ts';
import type { QueryContext } from './define-query.ts';
import { readInput } from './read-input.ts';
import { iso, type Served } from './served.ts';

/** `db` is the snapshot: read-only, and the same from the first row to the last. */
type DownloadContext = Omit<QueryContext, 'audit'> & { db: Knex.Transaction };

type Download = {
  name: string;
  mediaType: string;
  content: Iterable<Buffer> | AsyncIterable<Buffer>;
  /** The trail of the export is written before its first byte leaves. */
  audit: AuditSubject;
};

export function defineDownload<Input extends z.ZodType>(
  contract: DocumentContract<Input>,
  run: (input: z.output<Input>, context: DownloadContext) => Promise<Download>,
): Served {
  return {
    contract,
    async answer(request, server) {
      const actor = await readActor(request, server.database, contract.capability);
      const input = readInput(contract, request);
      const now = server.readClock(request);
      const snapshot = await server.database.transaction({ isolationLevel: 'repeatable read', readOnly: true });
      try {
        const { name, mediaType, content, audit } = await run(input, {
          db: snapshot,
          actor,
          now,
          today: now.toFormat('yyyy-MM-dd'),
          files: server.files,
        });
        await auditLook(server.database, actor, contract.path, iso(now), audit);
        return { file: endingWith(snapshot, content), contentType: mediaType, name };
      } catch (error) {
        await snapshot.rollback();
        throw error;
      }
    },
  };
}

/** The snapshot ends with the stream: read to its end, broken, or never begun because nobody waits any more. */
function endingWith(snapshot: Knex.Transaction, content: Download['content']): Readable {
  const stream = Readable.from(content, { objectMode: false });
  stream.once('close', () => {
    snapshot.rollback().catch(() => undefined);
  });
  return stream;
}
