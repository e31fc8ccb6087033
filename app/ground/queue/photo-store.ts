/**
 * Where photos wait on the device until the server has them, sealed (row X4, docs/decisions/015). Callers see only
 * `PhotoStore`; photos left by the versions before, whose keys lay beside them, are sealed anew.
 */
import { Failure } from '@bicycles/schema/ground/failure';
import { openPhotoDatabase, type PhotoDatabase } from './photo-database.ts';
import { type AskKeys, PhotoKeyring } from './photo-keyring.ts';
import type { PhotoInHand, QueuedPhoto } from './queued-photo.ts';
import type { WrappedKey } from './sealed-box.ts';
import {
  lockedPhoto,
  type SealedFacts,
  type SealedPicture,
  sealFacts,
  sealPicture,
  unsealFacts,
  unsealPicture,
} from './sealed-photo.ts';

export type PhotoStore = {
  /** Resolves when the photo is on disk. Throws a Failure when the device has no room, or no key yet. */
  put(photo: PhotoInHand): Promise<void>;
  /** Writes what became of a photo that is in the store; its picture stays as it is. */
  note(photo: QueuedPhoto): Promise<void>;
  /** Oldest first, the unreadable ones before all; of those that are locked only the id is known. */
  list(): Promise<QueuedPhoto[]>;
  /** With its picture; undefined when it is not there or can't be opened. */
  find(id: string): Promise<PhotoInHand | undefined>;
  remove(id: string): Promise<void>;
  count(): Promise<number>;
  /** Gets the key from the server, so that photos can be opened. Throws a Failure when it gives none. */
  unlock(): Promise<void>;
  /** Forgets the key. */
  lock(): void;
  /** Who this device is for the server; undefined before its first key. */
  deviceId(): Promise<string | undefined>;
};

export function openPhotoStore(ask: AskKeys, name = 'photo-queue'): PhotoStore {
  const keyring = new PhotoKeyring(ask);
  let opening: Promise<PhotoDatabase> | undefined;
  const ready = () => {
    opening ??= openPhotoDatabase(name, () => {
      opening = undefined;
    });
    // Asked for at every operation; a browser without room for it must not fail for good.
    opening.catch(() => {
      opening = undefined;
    });
    return opening;
  };
  const keyOf = async (database: PhotoDatabase, { keyId }: SealedFacts) =>
    keyring.find(await database.get('keys', keyId), keyId);

  return {
    async put(photo) {
      // Without this the browser may clear the queue when the device runs short.
      await navigator.storage?.persist?.();
      await putSealed(await ready(), keyring, photo);
    },
    async note(photo) {
      const database = await ready();
      const { key, ...stored } = await keyring.forSealing(database);
      const sealed = await sealFacts({ ...stored, key }, photo);
      const writing = database.transaction(['facts', 'keys'], 'readwrite');
      // Discarded meanwhile: it must not come back without its picture.
      if ((await writing.objectStore('facts').count(photo.id)) > 0) {
        await Promise.all([writing.objectStore('facts').put(sealed), writing.objectStore('keys').put(stored)]);
      }
      await writing.done;
    },
    async list() {
      const database = await ready();
      const sealed = await database.getAll('facts');
      const photos = await Promise.all(sealed.map(async (each) => unsealFacts(await keyOf(database, each), each)));
      // What version 1 left is sealed, and sent, as soon as there is a key.
      for (const id of await database.getAllKeys('photos')) photos.push(lockedPhoto(id));
      return photos.sort((left, right) => (left.queuedAt < right.queuedAt ? -1 : 1));
    },
    async find(id) {
      const database = await ready();
      const [facts, picture] = await Promise.all([database.get('facts', id), database.get('pictures', id)]);
      if (facts === undefined || picture === undefined) return undefined;
      const photo = await unsealFacts(await keyOf(database, facts), facts);
      if (photo.isUnreadable || photo.isLocked) return undefined;
      return { ...photo, picture: await unsealPicture(await keyOf(database, picture), picture) };
    },
    remove: async (id) => removeSealed(await ready(), id),
    count: async () => (await ready()).count('facts'),
    async unlock() {
      const database = await ready();
      if (!keyring.isUnlocked) await keyring.unlock(database);
      await sealAnew(database, keyring);
    },
    lock: () => keyring.lock(),
    deviceId: async () => (await (await ready()).get('device', 'this'))?.deviceId,
  };
}

/** Photo and wrapped key go to the disk together: wherever the photo is, it can be opened. */
async function putSealed(database: PhotoDatabase, keyring: PhotoKeyring, photo: PhotoInHand): Promise<void> {
  const { key, ...stored } = await keyring.forSealing(database);
  const sealing = { ...stored, key };
  const [facts, picture] = await Promise.all([sealFacts(sealing, photo), sealPicture(sealing, photo)]);
  try {
    const writing = database.transaction(['facts', 'pictures', 'keys'], 'readwrite', { durability: 'strict' });
    await Promise.all([
      writing.objectStore('facts').put(facts),
      writing.objectStore('pictures').put(picture),
      writing.objectStore('keys').put(stored),
      writing.done,
    ]);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    throw new Failure(
      'photo.no-room',
      '端末の空きが足りず、写真を保存できません。電波の届く所で未送信の写真を送ってから撮り直してください',
    );
  }
}

/** What earlier versions left: photos without a seal, and photos beside the key that opens them. */
async function sealAnew(database: PhotoDatabase, keyring: PhotoKeyring): Promise<void> {
  for (const photo of await database.getAll('photos')) {
    await putSealed(database, keyring, photo);
    await database.delete('photos', photo.id);
  }
  for (const old of await database.getAll('keys')) {
    if (!('key' in old)) continue;
    const { key, ...stored } = await keyring.forSealing(database);
    const sealing = { ...stored, key };
    // Facts and picture each by its own key: while this goes on, a try to send writes the facts anew.
    for (const facts of (await database.getAll('facts')).filter(({ keyId }) => keyId === old.id)) {
      const photo = await unsealFacts(old, facts);
      if (!photo.isUnreadable) await replace(database, 'facts', await sealFacts(sealing, photo), stored);
    }
    for (const id of await database.getAllKeys('pictures')) {
      const sealed = await database.get('pictures', id);
      if (sealed?.keyId !== old.id) continue;
      const picture = await unsealPicture(old, sealed).catch(() => undefined);
      if (picture) await replace(database, 'pictures', await sealPicture(sealing, { id, picture }), stored);
    }
    await database.delete('keys', old.id);
  }
}

/** Writes what was sealed anew, unless it has been sent or discarded meanwhile. */
async function replace<Name extends 'facts' | 'pictures'>(
  database: PhotoDatabase,
  name: Name,
  sealed: Name extends 'facts' ? SealedFacts : SealedPicture,
  key: WrappedKey,
): Promise<void> {
  const writing = database.transaction(['facts', 'pictures', 'keys'], 'readwrite', { durability: 'strict' });
  if ((await writing.objectStore(name).count(sealed.id)) > 0) {
    await Promise.all([writing.objectStore(name).put(sealed as SealedPicture), writing.objectStore('keys').put(key)]);
  }
  await writing.done;
}

async function removeSealed(database: PhotoDatabase, id: string): Promise<void> {
  const writing = database.transaction(['facts', 'pictures'], 'readwrite');
  await Promise.all([
    writing.objectStore('facts').delete(id),
    writing.objectStore('pictures').delete(id),
    writing.done,
  ]);
}
