import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { PhotoInHand } from './queued-photo.ts';
import type { SealingKey } from './sealed-box.ts';
import type { SealedFacts, SealedPicture } from './sealed-photo.ts';

interface Schema extends DBSchema {
  /** Version 1 kept photos here as they are; what is left of them is sealed at the next opening. */
  photos: { key: string; value: PhotoInHand };
  facts: { key: string; value: SealedFacts };
  pictures: { key: string; value: SealedPicture };
  keys: { key: string; value: SealingKey };
}
export type PhotoDatabase = IDBPDatabase<Schema>;

/** Opens the phone's storage for photos; `onClosed` when the browser or a newer version of the screens takes it away. */
export async function openPhotoDatabase(name: string, onClosed: () => void): Promise<PhotoDatabase> {
  return openDB<Schema>(name, 2, {
    upgrade(opened) {
      if (!opened.objectStoreNames.contains('photos')) opened.createObjectStore('photos', { keyPath: 'id' });
      for (const store of ['facts', 'pictures', 'keys'] as const) opened.createObjectStore(store, { keyPath: 'id' });
    },
    blocking(_current, _blocked, { target }) {
      if (target instanceof IDBDatabase) target.close();
      onClosed();
    },
    terminated: onClosed,
  });
}
