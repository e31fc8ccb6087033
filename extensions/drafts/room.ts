import { defineRoom } from '../ground/command/define-room.ts';
import { dropDraft } from './drop-draft.ts';
import { expireDrafts } from './expire-drafts.ts';
import { getDraft } from './get-draft.ts';
import { listDrafts } from './list-drafts.ts';
import { saveDraft } from './save-draft.ts';

export const drafts = defineRoom('drafts', [listDrafts, getDraft, saveDraft, dropDraft], {
  nightly: [{ at: '10 1 * * *', check: expireDrafts }],
});
