/** What stands in a form's controls, as a draft keeps it, and the way back into them. */
import type { DraftFields } from '@bicycles/schema/drafts/contracts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Neither what the form itself knows, nor files, nor secrets. */
const leftOut = new Set(['hidden', 'password', 'file', 'submit', 'button', 'image', 'reset']);
const own = new Set(['commandKey', 'revision']);
const typedInto = new Set(['text', 'textarea', 'tel', 'email', 'search', 'number', 'date', 'datetime-local', 'time']);

/** By control: marked boxes are told apart by their value, equal names by their order. */
export function typedFields(form: HTMLFormElement): Map<string, string | boolean> {
  return new Map(controlsOf(form).map(([key, control]) => [key, contentOf(control)]));
}

/** Whether anything in the form is typed at all, rather than pressed. */
export const isTypedInto = (form: HTMLFormElement): boolean =>
  controlsOf(form).some(([, { type }]) => typedInto.has(type));

/** What differs from the form as it opened. */
export function changedFields(form: HTMLFormElement, opened: ReadonlyMap<string, string | boolean>): DraftFields {
  return Object.fromEntries([...typedFields(form)].filter(([key, value]) => opened.get(key) !== value));
}

/** Controls that appear only when others are filled in are filled in a later round. */
export async function fillIn(form: HTMLFormElement, fields: DraftFields): Promise<void> {
  const left = new Map(Object.entries(fields));
  for (let round = 0; round < 5 && left.size > 0; round += 1) {
    for (const [key, control] of controlsOf(form)) {
      const value = left.get(key);
      if (value === undefined) continue;
      left.delete(key);
      if (contentOf(control) !== value) enter(form, control, value);
    }
    await nextFrame();
  }
}

function controlsOf(form: HTMLFormElement): [string, Control][] {
  const seen = new Map<string, number>();
  return [...form.elements].flatMap((element): [string, Control][] => {
    if (!isControl(element) || element.name === '' || own.has(element.name)) return [];
    if (leftOut.has(element.type) || element.disabled) return [];
    const name = isBox(element) ? `${element.name}=${element.value}` : element.name;
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    return [[nth === 0 ? name : `${name}#${nth}`, element]];
  });
}

const isControl = (element: Element): element is Control =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;

const isBox = (control: Control): control is HTMLInputElement =>
  control.type === 'checkbox' || control.type === 'radio';

const contentOf = (control: Control) => (isBox(control) ? control.checked : control.value);

function enter(form: HTMLFormElement, control: Control, value: string | boolean): void {
  if (isBox(control)) {
    // A radio button is left by choosing another one.
    if (value === true || control.type === 'checkbox') control.click();
  } else if (control.dataset['conform'] === 'true') {
    updateByConform(form, control.name, String(value));
  } else {
    // Past React's own setter, which would take the value for one that it has written itself.
    const prototype = Object.getPrototypeOf(control) as object;
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, String(value));
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/** A list that is searched by typing holds its value in Conform alone: it is told in Conform's own way. */
function updateByConform(form: HTMLFormElement, name: string, value: string): void {
  const intent = document.createElement('button');
  intent.name = '__intent__';
  intent.value = JSON.stringify({ type: 'update', payload: { name, value } });
  intent.hidden = true;
  intent.formNoValidate = true;
  form.append(intent);
  form.requestSubmit(intent);
  intent.remove();
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
