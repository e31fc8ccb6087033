import { randomUUID } from 'node:crypto';
import { Failure } from '@bicycles/schema/ground/failure';
import { AddTemplateVariant } from '@bicycles/schema/templates/contracts';
import { defineCommand } from '../ground/command/define-command.ts';
import { readRow } from '../ground/command/rows.ts';
import { getTemplateFolder } from '../ground/documents/template-folder.ts';
import { insertVersion, lockVariant } from './insert-version.ts';

/** 様式の追加 N3: begins as the built-in template, so that it can be tried at once; not in use yet. */
export const addTemplateVariant = defineCommand(AddTemplateVariant, async (input, { trx, actor, at, audit }) => {
  const { kind, name, ...conditions } = input;
  await getTemplateFolder(kind);
  await lockVariant(trx, kind, name);
  const taken = await readRow(
    trx,
    'select 1 as one from document_templates where kind = :kind and name = :name limit 1',
    { kind, name },
  );
  if (taken) {
    const message = `「${name}」はすでにあります。別の名称を入力するか、その様式に新しい版を登録してください`;
    throw new Failure('variant-exists', message, { fields: { name: message } });
  }
  const made = await insertVersion(
    trx,
    { id: randomUUID(), kind, name, conditions, note: '同梱の様式から作成' },
    { actor, at },
  );
  audit({ kind: 'document_templates', id: made.versionId, details: { template: kind, name, conditions } });
  return made;
});
