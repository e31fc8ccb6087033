import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { PhotoInHand } from './queued-photo.ts';
import type { SealingKey, WrappedKey } from './sealed-box.ts';
import type { SealedFacts, SealedPicture } from './sealed-photo.ts';

/** Version 2 kept the key itself; photos that it sealed are sealed anew as soon as the device has a key of the server's. */
export type StoredKey = WrappedKey | SealingKey;

interface Schema extends DBSchema {
  /** Version 1 kept photos here as they are; what is left of them is sealed as soon as there is a key. */
  photos: { key: string; value: PhotoInHand };
  facts: { key: string; value: SealedFacts };
  pictures: { key: string; value: SealedPicture };
  keys: { key: string; value: StoredKey };
  /** One row: who this device is for the server, and the public key (SPKI, base64) that it seals with, once it came. */
  device: { key: 'this'; value: { id: 'this'; deviceId: string; publicKey?: string } };
}
export type PhotoDatabase = IDBPDatabase<Schema>;

const stores = ['photos', 'facts', 'pictures', 'keys', 'device'] as const;

/** Opens the phone's storage for photos; `onClosed` when the browser or a newer version of the screens takes it away. */
export async function openPhotoDatabase(name: string, onClosed: () => void): Promise<PhotoDatabase> {
  return openDB<Schema>(name, 3, {
    upgrade(opened) {
      for (const store of stores) {
        if (!opened.objectStoreNames.contains(store)) opened.createObjectStore(store, { keyPath: 'id' });
      }
    },
    blocking(_current, _blocked, { target }) {
      if (target instanceof IDBDatabase) target.close();
      onClosed();
    },
    terminated: onClosed,
  });
}
