/** What lies on the phone, as somebody would see it who has taken it apart. */
import { createDecipheriv } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Every record of the photo queue and of the local storage, bytes as Latin-1 text, one store after the other. */
export const readPhoneStorage = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const latin1 = new TextDecoder('latin1');
    const textOf = (value: unknown): string => {
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return latin1.decode(value);
      if (value instanceof CryptoKey) return 'CryptoKey';
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

/** Puts a photo where version 2 of the queue left it: sealed, with its key beside it. */
export const leavePhotoBesideItsKey = (
  page: Page,
  photo: { id: string; jpeg: number[]; facts: object },
): Promise<void> =>
  page.evaluate(async ({ id, jpeg, facts }) => {
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    const sealed = async (content: BufferSource, label: string) => {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const parameters = { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`${label} ${id}`) };
      return { id, keyId: 'old', box: { iv, content: await crypto.subtle.encrypt(parameters, key, content) } };
    };
    const text = JSON.stringify({ id, facts, queuedAt: new Date().toISOString(), attempts: 0 });
    const records = {
      keys: { id: 'old', key },
      facts: await sealed(new TextEncoder().encode(text), 'facts'),
      pictures: { ...(await sealed(new Uint8Array(jpeg), 'picture')), mediaType: 'image/jpeg' },
    };
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open('photo-queue', 2);
      opening.onupgradeneeded = () => {
        for (const store of ['photos', 'facts', 'pictures', 'keys']) {
          opening.result.createObjectStore(store, { keyPath: 'id' });
        }
      };
      opening.onsuccess = () => {
        const writing = opening.result.transaction(['facts', 'pictures', 'keys'], 'readwrite');
        for (const [store, record] of Object.entries(records)) writing.objectStore(store).put(record);
        writing.oncomplete = () => {
          opening.result.close();
          resolve();
        };
      };
    });
  }, photo);

type Box = { iv: number[]; content: number[]; label: string };

/** The sealed facts of every photo on the phone. */
export const sealedFacts = (page: Page): Promise<Box[]> =>
  page.evaluate(
    () =>
      new Promise<Box[]>((resolve) => {
        type Row = { id: string; box: { iv: Uint8Array; content: ArrayBuffer } };
        const opening = indexedDB.open('photo-queue');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('facts').objectStore('facts').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            const rows = reading.result as Row[];
            resolve(
              rows.map(({ id, box }) => ({
                iv: [...box.iv],
                content: [...new Uint8Array(box.content)],
                label: `facts ${id}`,
              })),
            );
          };
        };
      }),
  );

/** Whether any 32 bytes in a row of what the browser wrote down are the key that opens the box. */
export async function hasKeyOf(box: Box, folder: string): Promise<boolean> {
  const written = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const content = Buffer.from(box.content);
  for (const { parentPath, name } of written) {
    const bytes = await readFile(join(parentPath, name));
    for (let at = 0; at + 32 <= bytes.length; at += 1) {
      if (opens(bytes.subarray(at, at + 32), box, content)) return true;
    }
  }
  return false;
}

/** Only the text's first characters are looked at: a wrong key gives noise, and a whole check of each would take minutes. */
function opens(key: Buffer, { iv }: Box, content: Buffer): boolean {
  // AES-GCM is counter mode from 2 on.
  const counter = Buffer.from([...iv, 0, 0, 0, 2]);
  const text = createDecipheriv('aes-256-ctr', key, counter).update(content.subarray(0, 8));
  return text.toString('latin1').startsWith('{"id":"');
}
