/**
 * The keys of this device's photos: the public one lies on the phone, so that taking a photo never needs the server;
 * the private one is asked for and forgotten with the page or the session.
 */
import type { PhotoKeys } from '@bicycles/schema/photos/device-contracts';
import type { PhotoDatabase, StoredKey } from './photo-database.ts';
import {
  makeSealingKey,
  openSealingKey,
  readPrivateKey,
  readPublicKey,
  type SealingKey,
  type WrappedKey,
} from './sealed-box.ts';

export type AskKeys = (deviceId: string) => Promise<PhotoKeys>;

export class PhotoKeyring {
  readonly #ask: AskKeys;
  #privateKey: CryptoKey | undefined;
  /** Data keys that are open, by id; one that can't be opened by this device's key is null. */
  readonly #open = new Map<string, SealingKey | null>();
  #current: (SealingKey & WrappedKey) | undefined;

  constructor(ask: AskKeys) {
    this.#ask = ask;
  }

  get isUnlocked(): boolean {
    return this.#privateKey !== undefined;
  }

  /** Gets the keys from the server. Throws a Failure when it can't be reached or nobody is signed in. */
  async unlock(database: PhotoDatabase): Promise<void> {
    const deviceId = await deviceIdIn(database);
    const { publicKey, privateKey } = await this.#ask(deviceId);
    await database.put('device', { id: 'this', deviceId, publicKey });
    this.#privateKey = await readPrivateKey(privateKey);
    for (const [id, key] of this.#open) if (key === null) this.#open.delete(id);
  }

  /** Forgets all that opens a photo: the session is over. */
  lock(): void {
    this.#privateKey = undefined;
    this.#current = undefined;
    this.#open.clear();
  }

  /** The key that new photos are sealed with; to be written, wrapped, with each of them. Throws a Failure before the device has any. */
  async forSealing(database: PhotoDatabase): Promise<SealingKey & WrappedKey> {
    if (this.#current !== undefined) return this.#current;
    if ((await database.get('device', 'this'))?.publicKey === undefined) await this.unlock(database);
    const made = await makeSealingKey(await readPublicKey((await database.get('device', 'this'))?.publicKey ?? ''));
    this.#current ??= made;
    this.#open.set(this.#current.id, this.#current);
    return this.#current;
  }

  /** The key of a stored photo: undefined while it is locked, null when it is not there or not this device's. */
  async find(stored: StoredKey | undefined, keyId: string): Promise<SealingKey | null | undefined> {
    if (stored === undefined) return this.#current?.id === keyId ? this.#current : null;
    if ('key' in stored) return stored;
    const known = this.#open.get(keyId);
    if (known !== undefined || this.#privateKey === undefined) return known;
    const opened = await openSealingKey(this.#privateKey, stored).catch(() => null);
    this.#open.set(keyId, opened);
    return opened;
  }
}

/** Made once, in one transaction: two tabs, or two requests of one, must not become two devices. */
async function deviceIdIn(database: PhotoDatabase): Promise<string> {
  const writing = database.transaction('device', 'readwrite', { durability: 'strict' });
  const known = await writing.store.get('this');
  const deviceId = known?.deviceId ?? crypto.randomUUID();
  if (known === undefined) await writing.store.put({ id: 'this', deviceId });
  await writing.done;
  return deviceId;
}
