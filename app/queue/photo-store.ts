/**
 * Where photos wait on the device until the server has them, sealed (row X4). Callers see only
 * `PhotoStore`; photos left by version 1, which did not seal, are taken over.
 */
import { Failure } from '@bicycles/schema/failure';
import { openPhotoDatabase, type PhotoDatabase } from './photo-database.ts';
import type { PhotoInHand, QueuedPhoto } from './queued-photo.ts';
import { makeSealingKey, type SealingKey } from './sealed-box.ts';
import { sealFacts, sealPicture, unsealFacts, unsealPicture } from './sealed-photo.ts';

export type PhotoStore = {
  /** Resolves when the photo is on disk. Throws a Failure when the device has no room. */
  put(photo: PhotoInHand): Promise<void>;
  /** Writes what became of a photo that is in the store; its picture stays as it is. */
  note(photo: QueuedPhoto): Promise<void>;
  /** Oldest first, the unreadable ones before all. */
  list(): Promise<QueuedPhoto[]>;
  /** With its picture; undefined when it is not there or can't be opened. */
  find(id: string): Promise<PhotoInHand | undefined>;
  remove(id: string): Promise<void>;
  count(): Promise<number>;
};

export function openPhotoStore(name = 'photo-queue'): PhotoStore {
  let opening: Promise<PhotoDatabase> | undefined;
  const ready = () => {
    opening ??= openAndTakeOver(name, () => {
      opening = undefined;
    });
    // Asked for at every operation; a browser without room for it must not fail for good.
    opening.catch(() => {
      opening = undefined;
    });
    return opening;
  };

  return {
    async put(photo) {
      // Without this the browser may clear the queue when the device runs short.
      await navigator.storage?.persist?.();
      await putSealed(await ready(), photo);
    },
    async note(photo) {
      const database = await ready();
      const sealed = await sealFacts(await sealingKey(database), photo);
      const writing = database.transaction(['facts', 'keys'], 'readwrite');
      // Discarded meanwhile: it must not come back without its picture.
      if ((await writing.objectStore('facts').count(photo.id)) > 0) await writing.objectStore('facts').put(sealed);
      await writing.done;
    },
    async list() {
      const database = await ready();
      const [keys, sealed] = await Promise.all([database.getAll('keys'), database.getAll('facts')]);
      const photos = await Promise.all(sealed.map((each) => unsealFacts(keys, each)));
      return photos.sort((left, right) => (left.queuedAt < right.queuedAt ? -1 : 1));
    },
    async find(id) {
      const database = await ready();
      const [keys, facts, picture] = await Promise.all([
        database.getAll('keys'),
        database.get('facts', id),
        database.get('pictures', id),
      ]);
      if (facts === undefined || picture === undefined) return undefined;
      const photo = await unsealFacts(keys, facts);
      return photo.isUnreadable ? undefined : { ...photo, picture: await unsealPicture(keys, picture) };
    },
    remove: async (id) => removeSealed(await ready(), id),
    count: async () => (await ready()).count('facts'),
  };
}

async function openAndTakeOver(name: string, onClosed: () => void): Promise<PhotoDatabase> {
  const database = await openPhotoDatabase(name, onClosed);
  for (const photo of await database.getAll('photos')) {
    await putSealed(database, photo);
    await database.delete('photos', photo.id);
  }
  return database;
}

/** Photo and key go to the disk together: wherever the photo is, it can be opened. */
async function putSealed(database: PhotoDatabase, photo: PhotoInHand): Promise<void> {
  const key = await sealingKey(database);
  const [facts, picture] = await Promise.all([sealFacts(key, photo), sealPicture(key, photo)]);
  try {
    const writing = database.transaction(['facts', 'pictures', 'keys'], 'readwrite', { durability: 'strict' });
    await Promise.all([
      writing.objectStore('facts').put(facts),
      writing.objectStore('pictures').put(picture),
      writing.objectStore('keys').put(key),
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

async function removeSealed(database: PhotoDatabase, id: string): Promise<void> {
  const writing = database.transaction(['facts', 'pictures'], 'readwrite');
  await Promise.all([
    writing.objectStore('facts').delete(id),
    writing.objectStore('pictures').delete(id),
    writing.done,
  ]);
}

/** The device's key, or a new one, which is written with the first photo that it seals. */
async function sealingKey(database: PhotoDatabase): Promise<SealingKey> {
  const [key] = await database.getAll('keys', undefined, 1);
  return key ?? makeSealingKey();
}
