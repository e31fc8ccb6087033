import { type DraftFields, GetDraft } from '@bicycles/schema/drafts/contracts';
import { Failure } from '@bicycles/schema/ground/failure';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRow } from '../ground/command/rows.ts';

/** What is in one's own draft. Throws Failure `draft-gone` (404): sent, dropped or too old meanwhile. */
export const getDraft = defineQuery(GetDraft, async ({ formKey }, { db, actor, audit }) => {
  const draft = await readRow<{ path: string; fields: DraftFields }>(
    db,
    'select path, fields from drafts where person = :person and form_key = :formKey',
    { person: actor.id, formKey },
  );
  if (!draft) throw new Failure('draft-gone', '途中の入力は残っていません', { status: 404 });
  audit({ kind: 'drafts', details: { path: draft.path } });
  return { fields: draft.fields };
});
