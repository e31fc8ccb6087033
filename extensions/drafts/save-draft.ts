import { mostDrafts, SaveDraft } from '@bicycles/schema/drafts/contracts';
import { defineUpkeep } from '../ground/command/define-upkeep.ts';

/** Keeps a form as it stands. Once for each filling in of a form it stands in the trail, not once a key. */
export const saveDraft = defineUpkeep(SaveDraft, async (draft, { trx, actor, at, audit }) => {
  const { formKey, path, commandKey, fields } = draft;
  const sent = await trx('commands').where({ key: commandKey }).first('key');
  if (sent !== undefined) return { isKept: false };
  const own = { person: actor.id, form_key: formKey };
  const before = await trx('drafts').where(own).first('command_key');
  const kept = { path, command_key: commandKey, fields: JSON.stringify(fields), saved_at: at };
  await trx('drafts')
    .insert({ ...own, ...kept })
    .onConflict(['person', 'form_key'])
    .merge(kept);
  if (before?.command_key !== commandKey) audit({ kind: 'drafts', details: { path } });
  await trx('drafts')
    .where({ person: actor.id })
    .whereNotIn(
      'form_key',
      trx('drafts').where({ person: actor.id }).orderBy('saved_at', 'desc').limit(mostDrafts).select('form_key'),
    )
    .delete();
  return { isKept: true };
});
