import { DropDraft } from '@bicycles/schema/drafts/contracts';
import { defineUpkeep } from '../ground/command/define-upkeep.ts';

/** 破棄, or nothing is typed any more. */
export const dropDraft = defineUpkeep(DropDraft, async ({ formKey }, { trx, actor }) => {
  const dropped = await trx('drafts').where({ person: actor.id, form_key: formKey }).delete();
  return { isDropped: dropped > 0 };
});
