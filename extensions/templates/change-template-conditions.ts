import { ChangeTemplateConditions } from '@bicycles/schema/templates/contracts';
import { defineCommand } from '../ground/command/define-command.ts';
import { assertVariant } from './insert-version.ts';

/** 使い分けの条件 N3: they belong to the variant, so all of its versions carry the same. */
export const changeTemplateConditions = defineCommand(ChangeTemplateConditions, async (input, { trx, audit }) => {
  const { kind, name, ...conditions } = input;
  await assertVariant(trx, kind, name);
  await trx('document_templates')
    .where({ kind, name })
    .update({ conditions: JSON.stringify(conditions) });
  audit({ kind: 'document_templates', details: { template: kind, name, conditions } });
  return { kind, name };
});
