import { Id } from '@bicycles/schema/ground/values';
import { maximumTemplateBytes, UploadFacts } from '@bicycles/schema/templates/contracts';
import type { Request, Response } from 'express';
import type { Knex } from 'knex';
import { asCommands } from '../ground/command/as-commands.ts';
import { writeAudit } from '../ground/command/audit.ts';
import { readRow } from '../ground/command/rows.ts';
import type { ServerContext } from '../ground/command/served.ts';
import { getTemplateFolder } from '../ground/documents/template-folder.ts';
import { assertTemplateFits } from './assert-template-fits.ts';
import { insertVersion, type VersionMade } from './insert-version.ts';
import { receiveUpload, type Upload } from './receive-upload.ts';
import { formatOfFile, mediaTypes } from './template-format.ts';
import { findVariantVersion, loadTemplate } from './template-in-use.ts';

/**
 * 様式の登録 N2: checked and tried on the sample before it is kept; not in use until someone says so. The id is the
 * form's own: the same upload again changes nothing.
 */
export async function uploadTemplate(request: Request, response: Response, server: ServerContext) {
  const id = Id.parse(request.params['id']);
  const upload = await receiveUpload(request, response, server, {
    facts: UploadFacts,
    maximumBytes: maximumTemplateBytes,
  });
  const { database: db, files } = server;
  const { kind, name } = upload.facts;
  await getTemplateFolder(kind);
  const before = await loadTemplate(db, files, kind, await findVariantVersion(db, kind, name));
  await assertTemplateFits(db, files, kind, { ...before, content: upload.content });
  response.json({ data: (await findMade(db, id)) ?? (await save(id, upload, server)) });
}

const findMade = (db: Knex, id: string) =>
  readRow<VersionMade>(db, 'select id as "versionId", kind, name, version from document_templates where id = :id', {
    id,
  });

function save(id: string, upload: Upload<UploadFacts>, server: ServerContext): Promise<VersionMade> {
  const { facts, actor, at, content } = upload;
  const { kind, name, note } = facts;
  return asCommands(server.database, async (trx) => {
    const format = await formatOfFile(content);
    const file = await server.files.store(trx, {
      bytes: content,
      mediaType: mediaTypes[format],
      name: `${kind}.${format}`,
      title: `${kind} ${name}`,
    });
    const made = await insertVersion(trx, { id, kind, name, note: note ?? null, file }, { actor, at });
    await writeAudit(trx, actor, '/templates/versions', at, {
      kind: 'document_templates',
      id,
      details: { template: kind, name, version: made.version, format, bytes: content.length },
    });
    return made;
  });
}
