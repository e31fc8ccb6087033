/** What lies on the phone, as somebody would see it who has taken it apart. */
import type { Page } from '@playwright/test';

/** Every record of the photo queue and of the local storage, bytes as Latin-1 text, one store after the other. */
export const readPhoneStorage = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const latin1 = new TextDecoder('latin1');
    const textOf = (value: unknown): string => {
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return latin1.decode(value);
      if (value instanceof CryptoKey) return `extractable:${value.extractable}`;
      if (typeof value === 'object' && value !== null) return Object.values(value).map(textOf).join('\n');
      return String(value);
    };
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('photo-queue'));
    const texts: string[] = [];
    for (const name of database.objectStoreNames) {
      const records: unknown[] = await done(database.transaction(name).objectStore(name).getAll());
      texts.push(`${name}:${records.length}`, ...records.map(textOf));
    }
    database.close();
    return [...texts, JSON.stringify({ ...localStorage })].join('\n');
  });

/** Takes the keys away, as a damaged or partly cleared storage does. */
export const loseKeys = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('photo-queue');
        opening.onsuccess = () => {
          const clearing = opening.result.transaction('keys', 'readwrite');
          clearing.objectStore('keys').clear();
          clearing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );

/** Puts a photo where version 1 of the queue left it, unsealed. */
export const leaveOldPhoto = (page: Page, photo: { id: string; jpeg: number[]; facts: object }): Promise<void> =>
  page.evaluate(
    ({ id, jpeg, facts }) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('photo-queue', 1);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('photos', { keyPath: 'id' }).createIndex('queuedAt', 'queuedAt');
        };
        opening.onsuccess = () => {
          const writing = opening.result.transaction('photos', 'readwrite');
          const picture = new Blob([new Uint8Array(jpeg)], { type: 'image/jpeg' });
          writing.objectStore('photos').put({ id, picture, facts, queuedAt: new Date().toISOString(), attempts: 0 });
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    photo,
  );
