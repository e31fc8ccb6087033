/**
 * Where photos wait on the device until the server has them. Callers see only `PhotoStore`, so how a
 * photo lies on the device (for now as it is) can change in this file alone.
 */
import { Failure } from '@bicycles/schema/failure';
import type { PhotoFacts } from '@bicycles/schema/photos/contracts';
import { type DBSchema, openDB } from 'idb';

export type QueuedPhoto = {
  id: string;
  picture: Blob;
  facts: PhotoFacts;
  /** ISO instants order as text; the oldest goes first. */
  queuedAt: string;
  attempts: number;
  /** Why the last try failed, for the person who looks at the list. */
  lastProblem?: string;
  /** The server will not take it as it is: a person decides whether to retry or discard. */
  isRejected?: boolean;
};

export type PhotoStore = {
  /** Resolves when the photo is on disk. Throws a Failure when the device has no room. */
  put(photo: QueuedPhoto): Promise<void>;
  /** Oldest first. */
  list(): Promise<QueuedPhoto[]>;
  find(id: string): Promise<QueuedPhoto | undefined>;
  remove(id: string): Promise<void>;
  count(): Promise<number>;
};

interface PhotoDatabase extends DBSchema {
  photos: { key: string; value: QueuedPhoto; indexes: { queuedAt: string } };
}

export function openPhotoStore(name = 'photo-queue'): PhotoStore {
  const database = openDB<PhotoDatabase>(name, 1, {
    upgrade(opened) {
      opened.createObjectStore('photos', { keyPath: 'id' }).createIndex('queuedAt', 'queuedAt');
    },
  });
  // Asked for at every operation; a browser without room for it must not fail before anybody asks.
  database.catch(() => undefined);

  return {
    async put(photo) {
      // Without this the browser may clear the queue when the device runs short.
      await navigator.storage?.persist?.();
      try {
        const writing = (await database).transaction('photos', 'readwrite', { durability: 'strict' });
        await Promise.all([writing.store.put(photo), writing.done]);
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
        throw new Failure(
          'photo.no-room',
          '端末の空きが足りず、写真を保存できません。電波の届く所で未送信の写真を送ってから撮り直してください',
        );
      }
    },
    list: async () => (await database).getAllFromIndex('photos', 'queuedAt'),
    find: async (id) => (await database).get('photos', id),
    remove: async (id) => (await database).delete('photos', id),
    count: async () => (await database).count('photos'),
  };
}
