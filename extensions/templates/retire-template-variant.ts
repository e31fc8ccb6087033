import { RetireTemplateVariant } from '@bicycles/schema/templates/contracts';
import { defineCommand } from '../ground/command/define-command.ts';
import { assertVariant } from './insert-version.ts';

/** 使用をやめる N2, N3: its versions stay, and any of them can be taken into use again. */
export const retireTemplateVariant = defineCommand(RetireTemplateVariant, async ({ kind, name }, { trx, audit }) => {
  await assertVariant(trx, kind, name);
  await trx('document_templates').where({ kind, name }).update({ is_active: false });
  audit({ kind: 'document_templates', details: { template: kind, name } });
  return { kind, name };
});
