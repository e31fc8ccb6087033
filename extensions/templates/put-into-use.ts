import type { Knex } from 'knex';
import type { VersionMade } from './insert-version.ts';

/** Makes a version the one in use of its variant; the caller holds the variant's lock. */
export async function putIntoUse(trx: Knex.Transaction, { versionId, kind, name }: VersionMade): Promise<void> {
  await trx('document_templates').where({ kind, name, is_active: true }).update({ is_active: false });
  await trx('document_templates').where({ id: versionId }).update({ is_active: true });
}
