import { Failure } from '@bicycles/schema/ground/failure';
import { anyConditions, type TemplateConditions } from '@bicycles/schema/templates/conditions';
import type { Knex } from 'knex';
import type { Actor } from '../ground/command/actor.ts';
import { insertRow, readRow } from '../ground/command/rows.ts';
import type { Wording } from './wording.ts';

export type NewVersion = {
  id: string;
  kind: string;
  name: string;
  note: string | null;
  /** What is left out stays as in the variant's version in use, or in its newest one. */
  file?: string | null;
  seal?: string;
  wording?: Wording;
  conditions?: TemplateConditions;
};

export type VersionMade = { versionId: string; kind: string; name: string; version: number };

type Base = { file: string | null; seal: string | null; wording: unknown; conditions: unknown };

/** One more version of a variant, numbered without gaps and not in use yet. */
export async function insertVersion(
  trx: Knex.Transaction,
  { id, kind, name, note, ...own }: NewVersion,
  { actor, at }: { actor: Actor; at: string },
): Promise<VersionMade> {
  await lockVariant(trx, kind, name);
  const base = await readRow<Base>(
    trx,
    `select file, seal, wording, conditions from document_templates
      where kind = :kind and name = :name order by is_active desc, version desc limit 1`,
    { kind, name },
  );
  const last = await readRow<{ version: number }>(
    trx,
    'select max(version) as version from document_templates where kind = :kind and name = :name',
    { kind, name },
  );
  const version = (last?.version ?? 0) + 1;
  await insertRow(trx, 'document_templates', {
    id,
    kind,
    name,
    version,
    note,
    wording: null,
    conditions: anyConditions,
    ...base,
    ...own,
    isActive: false,
    uploadedBy: actor.id,
    uploadedAt: at,
  });
  return { versionId: id, kind, name, version };
}

/** Lets no one else number, take into use or retire versions of this variant until the transaction ends. */
export async function lockVariant(trx: Knex.Transaction, kind: string, name: string): Promise<void> {
  await trx.raw('select pg_advisory_xact_lock(hashtext(:variant))', { variant: `document_templates/${kind}/${name}` });
}

/** Throws Failure `variant-not-found` (404). */
export async function assertVariant(trx: Knex.Transaction, kind: string, name: string): Promise<void> {
  await lockVariant(trx, kind, name);
  const found = await readRow(
    trx,
    'select 1 as one from document_templates where kind = :kind and name = :name limit 1',
    { kind, name },
  );
  if (!found) {
    throw new Failure('variant-not-found', 'この名称の様式がありません。文書様式の画面を開き直してください', {
      status: 404,
    });
  }
}
