import { Failure } from '@bicycles/schema/ground/failure';
import { ActivateTemplate } from '@bicycles/schema/templates/contracts';
import type { Knex } from 'knex';
import { defineCommand } from '../ground/command/define-command.ts';
import { readRow } from '../ground/command/rows.ts';
import { assertTemplateFits } from './assert-template-fits.ts';
import { lockVariant, type VersionMade } from './insert-version.ts';
import { putIntoUse } from './put-into-use.ts';
import { sealKind } from './seal-kind.ts';
import { loadTemplate } from './template-in-use.ts';

/** この版を使う N2, also to put an older one back: tried once more, as the document may have changed since. */
export const activateTemplate = defineCommand(ActivateTemplate, async ({ versionId }, { trx, files, audit }) => {
  const version = await getVersion(trx, versionId);
  await lockVariant(trx, version.kind, version.name);
  if (version.kind !== sealKind) {
    await assertTemplateFits(trx, files, version.kind, await loadTemplate(trx, files, version.kind, versionId));
  }
  await putIntoUse(trx, version);
  const { kind, name, version: number } = version;
  audit({ kind: 'document_templates', id: versionId, details: { template: kind, name, version: number } });
  return version;
});

async function getVersion(trx: Knex.Transaction, versionId: string): Promise<VersionMade> {
  const version = await readRow<VersionMade>(
    trx,
    'select id as "versionId", kind, name, version from document_templates where id = :versionId',
    { versionId },
  );
  if (!version) {
    throw new Failure('template-not-found', 'この様式の版が見つかりません。文書様式の画面で選び直してください', {
      status: 404,
    });
  }
  return version;
}
