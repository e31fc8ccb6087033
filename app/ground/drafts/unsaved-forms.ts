/** The forms of this page in which something is typed that is neither kept nor sent yet. */
type Unsaved = {
  /** Keeps it now; false where that did not work. */
  save(): Promise<boolean>;
};

const unsaved = new Set<Unsaved>();

export const noteUnsaved = (form: Unsaved): void => void unsaved.add(form);
export const noteSaved = (form: Unsaved): void => void unsaved.delete(form);
export const hasUnsaved = (): boolean => unsaved.size > 0;

/** Keeps all of it; false where some of it could not be kept. */
export async function saveAll(): Promise<boolean> {
  const answers = await Promise.all([...unsaved].map((form) => form.save()));
  return answers.every(Boolean);
}

/** Nothing is asked any more: the person leaves all the same, or the session is over. */
export const letGo = (): void => unsaved.clear();
