/**
 * Sends the photos of the store to the server: two at once, oldest first, each exactly once by its id,
 * and removes one only when the server's receipt for it has been read. Several tabs may run this on
 * the same store; a lock per photo keeps them from sending the same one.
 */
import type { PhotoReceipt } from '@bicycles/schema/photos/contracts';
import { type NextStep, nextStep, type Outcome } from './next-step.ts';
import type { PhotoStore, QueuedPhoto } from './photo-store.ts';

export type QueueState = {
  /** False until the device's storage has been read: before, nobody knows whether anything is unsent. */
  isRead: boolean;
  photos: readonly QueuedPhoto[];
  sending: ReadonlySet<string>;
  /** What this page saw arrive, by id. */
  sent: ReadonlyMap<string, PhotoReceipt>;
  isSignedOut: boolean;
};

type Parts = {
  store: PhotoStore;
  send(photo: QueuedPhoto): Promise<Outcome>;
  locks: LockManager;
  onChange(): void;
  onSent(receipt: PhotoReceipt): void;
};

export const nothingRead: QueueState = {
  isRead: false,
  photos: [],
  sending: new Set(),
  sent: new Map(),
  isSignedOut: false,
};

const mostAtOnce = 2;
/** When another tab holds a photo's lock, look again after this. */
const lookAgainMs = 5_000;
/** When the device's own storage fails; the photo itself is still in it. */
const storageTroubleMs = 60_000;

export class UploadQueue {
  state: QueueState = nothingRead;
  readonly #parts: Parts;
  /** Epoch milliseconds before which a photo is not tried again. */
  readonly #notBefore = new Map<string, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Resolves once the photo is safe on the device; sending goes on by itself. */
  async add(photo: QueuedPhoto): Promise<void> {
    await this.#parts.store.put(photo);
    await this.refresh();
  }

  /** Tries everything at once again: the network or the person is back. */
  async wake(): Promise<void> {
    this.#notBefore.clear();
    this.#change({ isSignedOut: false });
    await this.refresh();
  }

  /** A rejected photo goes back in line. */
  async retry(id: string): Promise<void> {
    const photo = await this.#parts.store.find(id);
    if (photo !== undefined) await this.#parts.store.put({ ...photo, isRejected: false });
    this.#notBefore.delete(id);
    await this.refresh();
  }

  /** Removes a photo for good without sending it; only ever by a person's decision. */
  async discard(id: string): Promise<void> {
    await this.#parts.locks.request(lockName(id), () => this.#parts.store.remove(id));
    await this.refresh();
  }

  /** Reads the store anew and sends what is due. */
  async refresh(): Promise<void> {
    this.#change({ isRead: true, photos: await this.#parts.store.list() });
    this.#sendDue();
  }

  /** A photo has arrived at the server, from here or from another tab. */
  noteSent(receipt: PhotoReceipt): void {
    this.#change({ sent: new Map([...this.state.sent, [receipt.id, receipt]]) });
  }

  #sendDue(): void {
    clearTimeout(this.#timer);
    if (this.state.isSignedOut) return;
    const open = this.state.photos.filter(({ id, isRejected }) => !isRejected && !this.state.sending.has(id));
    const due = open.filter(({ id }) => (this.#notBefore.get(id) ?? 0) <= Date.now());
    for (const photo of due.slice(0, mostAtOnce - this.state.sending.size)) void this.#sendOne(photo.id);
    const later = open.flatMap(({ id }) => this.#notBefore.get(id) ?? []).filter((at) => at > Date.now());
    if (later.length > 0) this.#timer = setTimeout(() => this.#sendDue(), Math.min(...later) - Date.now());
  }

  async #sendOne(id: string): Promise<void> {
    this.#change({ sending: new Set([...this.state.sending, id]) });
    try {
      await this.#parts.locks.request(lockName(id), { ifAvailable: true }, async (lock) => {
        // Read under the lock: another tab may just have sent it.
        const photo = lock === null ? undefined : await this.#parts.store.find(id);
        if (lock === null) this.#notBefore.set(id, Date.now() + lookAgainMs);
        if (photo === undefined) return;
        const attempts = photo.attempts + 1;
        await this.#settle({ ...photo, attempts }, nextStep(await this.#parts.send(photo), attempts, Math.random()));
      });
    } catch {
      this.#notBefore.set(id, Date.now() + storageTroubleMs);
    } finally {
      this.#change({ sending: new Set([...this.state.sending].filter((other) => other !== id)) });
    }
    await this.refresh();
  }

  async #settle(photo: QueuedPhoto, step: NextStep): Promise<void> {
    switch (step.kind) {
      case 'remove':
        await this.#parts.store.remove(photo.id);
        this.noteSent(step.receipt);
        this.#parts.onSent(step.receipt);
        return;
      case 'retry':
        this.#notBefore.set(photo.id, Date.now() + step.afterMs);
        break;
      case 'pause':
        this.#change({ isSignedOut: true });
        break;
      case 'reject':
        break;
    }
    await this.#parts.store.put({ ...photo, lastProblem: step.problem, isRejected: step.kind === 'reject' });
  }

  #change(part: Partial<QueueState>): void {
    this.state = { ...this.state, ...part };
    this.#parts.onChange();
  }
}

const lockName = (id: string) => `photo-${id}`;
