/** 途中の入力: drafts of forms, kept on the server for the person who typed them and for nobody else. */
import { z } from 'zod';
import { command, query } from '../ground/contract.ts';
import { Instant } from '../ground/values.ts';

/** The most drafts that one person has; the oldest give way. */
export const mostDrafts = 30;
const mostFields = 200;
const mostCharacters = 30_000;

/** Names a form: its screen, where it is sent, and what it is about. Ids only, nothing of a person. */
const FormKey = z.string().min(1).max(400);

/** What was typed or chosen, by control: a text, or whether it is marked. Never files, never passwords. */
export const DraftFields = z
  .record(z.string().min(1).max(200), z.union([z.string().max(10_000), z.boolean()]))
  .refine((fields) => Object.keys(fields).length <= mostFields, { error: '入力が多すぎて、途中の保存ができません' })
  .refine((fields) => JSON.stringify(fields).length <= mostCharacters, {
    error: '入力が長すぎて、途中の保存ができません',
  });
export type DraftFields = z.infer<typeof DraftFields>;

/** One's own drafts of a screen, without what is in them. */
export const ListDrafts = query({
  path: '/drafts/list-drafts',
  capability: 'draft.keep',
  input: z.object({ path: z.string().startsWith('/').max(300) }),
  output: z.object({ drafts: z.array(z.object({ formKey: FormKey, savedAt: Instant })).max(mostDrafts) }),
});

export const GetDraft = query({
  path: '/drafts/get-draft',
  capability: 'draft.keep',
  input: z.object({ formKey: FormKey }),
  output: z.object({ fields: DraftFields }),
});

/**
 * Keeps the form as it stands, in place of what was kept before. `commandKey` is the key that the form will be sent
 * with: a draft that comes after its command is not kept.
 */
export const SaveDraft = command({
  path: '/drafts/save-draft',
  capability: 'draft.keep',
  input: z.object({
    formKey: FormKey,
    path: z.string().startsWith('/').max(300),
    commandKey: z.uuid(),
    fields: DraftFields,
  }),
  output: z.object({ isKept: z.boolean() }),
});

export const DropDraft = command({
  path: '/drafts/drop-draft',
  capability: 'draft.keep',
  input: z.object({ formKey: FormKey }),
  output: z.object({ isDropped: z.boolean() }),
});
