/** The browser's side of /drafts. What is typed goes in bodies, never in an address. */
import { type DraftFields, GetDraft, ListDrafts, SaveDraft } from '@bicycles/schema/drafts/contracts';
import type { z } from 'zod';

export type DraftForm = { formKey: string; path: string; commandKey: string };

/** All forms of a visit ask together. */
let asked: { visit: string; answer: Promise<Found> } | undefined;
type Found = z.output<typeof ListDrafts.output>['drafts'];

/** The drafts of a screen; none where they can't be had. */
export function draftsOf(path: string, visit: string): Promise<Found> {
  const key = `${visit} ${path}`;
  if (asked?.visit !== key) asked = { visit: key, answer: listDrafts(path).catch(() => []) };
  return asked.answer;
}

async function listDrafts(path: string): Promise<Found> {
  const answer = await fetch(`/drafts?${new URLSearchParams({ path })}`);
  return answer.ok ? ListDrafts.output.parse(await answer.json()).drafts : [];
}

/** Undefined where it is gone meanwhile, or can't be had. */
export async function openDraft(formKey: string): Promise<DraftFields | undefined> {
  const answer = await post('/drafts/opened', { formKey }).catch(() => undefined);
  return answer?.ok ? GetDraft.output.parse(await answer.json()).fields : undefined;
}

/** Whether it is kept, or need not be. It goes out even while the page goes away. */
export async function saveDraft(form: DraftForm, fields: DraftFields): Promise<boolean> {
  const body = { ...form, fields };
  if (!SaveDraft.input.safeParse(body).success) return false;
  // Who comes back to this visit is to find it.
  asked = undefined;
  const answer = await post('/drafts', body).catch(() => undefined);
  return answer?.ok ?? false;
}

/** Whether it is gone. */
export async function dropDraft(formKey: string): Promise<boolean> {
  const answer = await post('/drafts/dropped', { formKey }).catch(() => undefined);
  return answer?.ok ?? false;
}

const post = (path: string, body: object) =>
  fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    keepalive: true,
  });
