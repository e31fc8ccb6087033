import { randomUUID } from 'node:crypto';
import { ActivateTemplate, AddWording } from '@bicycles/schema/templates/contracts';
import { writeAudit } from '../ground/command/audit.ts';
import { defineCommand } from '../ground/command/define-command.ts';
import { readRow } from '../ground/command/rows.ts';
import { assertTemplateFits } from './assert-template-fits.ts';
import { insertVersion } from './insert-version.ts';
import { putIntoUse } from './put-into-use.ts';
import { loadTemplate } from './template-in-use.ts';
import { mergeWording } from './wording.ts';

/** 文言の変更 N2: a version with the same file and other texts, tried on the sample before it is kept. */
export const addWording = defineCommand(AddWording, async (input, context) => {
  const { kind, versionId, name, note, isForUse } = input;
  const { trx, files, actor, at, audit } = context;
  const base = await loadTemplate(trx, files, kind, versionId ?? null);
  const wording = mergeWording(base.wording, input.wording);
  await assertTemplateFits(trx, files, kind, { ...base, wording });
  const file = await fileOf(trx, versionId);
  const made = await insertVersion(
    trx,
    { id: randomUUID(), kind, name, note: note ?? '文言の変更', wording, file },
    context,
  );
  const details = { template: kind, name, version: made.version };
  if (isForUse) {
    await putIntoUse(trx, made);
    await writeAudit(trx, actor, ActivateTemplate.path, at, {
      kind: 'document_templates',
      id: made.versionId,
      details,
    });
  }
  audit({ kind: 'document_templates', id: made.versionId, details });
  return made;
});

async function fileOf(trx: Parameters<typeof insertVersion>[0], versionId: string | undefined): Promise<string | null> {
  if (versionId === undefined) return null;
  const row = await readRow<{ file: string | null }>(trx, 'select file from document_templates where id = :versionId', {
    versionId,
  });
  return row?.file ?? null;
}
