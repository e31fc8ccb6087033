/** Watches one form, and keeps what is typed a moment after the last key. */
import { type DraftForm, dropDraft, saveDraft } from './ask-drafts.ts';
import { changedFields, isTypedInto, typedFields } from './typed-fields.ts';
import { noteSaved, noteUnsaved } from './unsaved-forms.ts';

/** After the last key: long enough not to ask at each, short enough to lose no more than a word. */
const afterTypingMs = 1_500;
/** A form that was sent and is still there was refused; what stands in it is kept then. */
const afterSendingMs = 8_000;

export type FormKeeper = {
  /** While an earlier draft is offered, what is typed waits for the answer. */
  hold(isHeld: boolean): void;
  /** Something was typed into it since it opened: what is kept of it is what stands in it. */
  isTouched(): boolean;
  /** The form was filled in from its draft: it is kept under this visit's key. */
  touch(): void;
  stop(): void;
};

/** How each form on screen was when it opened: turning a page of the list above it opens it no second time. */
type Opened = { path: string; fields: ReadonlyMap<string, string | boolean>; isTouched: boolean };
const openedForms = new WeakMap<HTMLFormElement, Opened>();

export function keepForm(form: HTMLFormElement, draft: DraftForm): FormKeeper {
  const before = openedForms.get(form);
  const opened = before?.path === draft.path ? before.fields : typedFields(form);
  let isTouched = before?.path === draft.path && before.isTouched;
  let isHeld = false;
  let kept = '{}';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const unsaved = { save };
  const wait = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), ms);
  };
  async function save(): Promise<boolean> {
    clearTimeout(timer);
    if (!isTouched) return true;
    const fields = changedFields(form, opened);
    const text = JSON.stringify(fields);
    if (text !== kept) {
      const isKept = text === '{}' ? await dropDraft(draft.formKey) : await saveDraft(draft, fields);
      if (!isKept) return false;
      kept = text;
    }
    noteSaved(unsaved);
    return true;
  }
  const typed = (event: Event) => {
    if (!event.isTrusted && !isTouched) return;
    if (!isTypedInto(form)) return;
    isTouched = true;
    openedForms.set(form, { path: draft.path, fields: opened, isTouched });
    if (JSON.stringify(changedFields(form, opened)) === kept) return;
    noteUnsaved(unsaved);
    if (!isHeld) wait(afterTypingMs);
  };
  const sent = () => {
    noteSaved(unsaved);
    openedForms.delete(form);
    if (isTouched) wait(afterSendingMs);
  };
  const leave = () => {
    if (isTouched && document.visibilityState === 'hidden') void save();
  };
  for (const sign of ['input', 'change'] as const) form.addEventListener(sign, typed);
  form.addEventListener('submit', sent);
  document.addEventListener('visibilitychange', leave);
  // The form has another key than what was kept of it.
  if (isTouched) wait(0);
  return {
    hold(next) {
      isHeld = next;
    },
    isTouched: () => isTouched,
    touch() {
      isTouched = true;
      openedForms.set(form, { path: draft.path, fields: opened, isTouched });
      wait(0);
    },
    stop() {
      clearTimeout(timer);
      noteSaved(unsaved);
      for (const sign of ['input', 'change'] as const) form.removeEventListener(sign, typed);
      form.removeEventListener('submit', sent);
      document.removeEventListener('visibilitychange', leave);
    },
  };
}
