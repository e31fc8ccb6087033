/**
 * The ids of unsent photos, kept apart from the photos: when a browser short of room clears its database,
 * they tell that photos are lost. A mark is set after its photo is stored and goes before it, so a mark
 * without a photo never is a false alarm.
 */
export type UnsentMarks = {
  add(id: string): void;
  remove(id: string): void;
  all(): string[];
};

const prefix = 'unsent-photo ';

export function unsentMarks(storage: Storage): UnsentMarks {
  return {
    add(id) {
      try {
        storage.setItem(prefix + id, '');
      } catch {
        // No room for the mark: the photo itself is stored, and that is what counts.
      }
    },
    remove: (id) => storage.removeItem(prefix + id),
    all: () =>
      Object.keys(storage)
        .filter((name) => name.startsWith(prefix))
        .map((name) => name.slice(prefix.length)),
  };
}
