/** The way out of a session, by a whole new document: the old one and its history hold what was on screen. */
import { hasUnsaved, letGo, saveAll } from '#app/ground/drafts/unsaved-forms.ts';

/** Where nothing answers, nobody waits longer than this for the browser's own question. */
const patience = () => new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 3_000));

/** Keeps what is typed, then posts to `/logout` as a plain form does. */
export async function leave(fields: Record<string, string> = {}): Promise<void> {
  if (hasUnsaved() && (await Promise.race([saveAll().catch(() => false), patience()]))) letGo();
  const form = document.createElement('form');
  form.method = 'post';
  form.action = '/logout';
  for (const [name, value] of Object.entries(fields)) {
    const input = document.createElement('input');
    input.type = 'hidden';
    input.name = name;
    input.value = value;
    form.append(input);
  }
  document.body.append(form);
  form.submit();
}
