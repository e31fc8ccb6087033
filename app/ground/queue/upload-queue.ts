/**
 * Sends the photos of the store to the server: two at once, oldest first, each exactly once by its id,
 * and removes one only when the server's receipt for it has been read. Several tabs may run this on
 * the same store; a lock per photo keeps them from sending the same one.
 */
import { Failure } from '@bicycles/schema/ground/failure';
import type { PhotoReceipt } from '@bicycles/schema/photos/contracts';
import { type NextStep, nextStep, type Outcome } from './next-step.ts';
import type { PhotoStore } from './photo-store.ts';
import type { PhotoInHand, QueuedPhoto } from './queued-photo.ts';
import type { UnsentMarks } from './unsent-marks.ts';

export type QueueState = {
  /** False until the device's storage has been read: before, nobody knows whether anything is unsent. */
  isRead: boolean;
  photos: readonly QueuedPhoto[];
  sending: ReadonlySet<string>;
  /** What this page saw arrive, by id. */
  sent: ReadonlyMap<string, PhotoReceipt>;
  isSignedOut: boolean;
  /** Ids of photos that the browser has cleared away before they were sent. */
  lost: readonly string[];
};

type Parts = {
  store: PhotoStore;
  marks: UnsentMarks;
  /** Makes a photo ready to be sent. Throws a Failure for what is no usable picture. */
  prepare(photo: PhotoInHand): Promise<PhotoInHand>;
  send(photo: PhotoInHand): Promise<Outcome>;
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
  lost: [],
};

const mostAtOnce = 2;
/** When another tab holds a photo's lock, look again after this. */
const lookAgainMs = 5_000;
/** When the server gives no key to the photos that are locked. */
const unlockAgainMs = 10_000;
/** When the device's own storage fails; the photo itself is still in it. */
const storageTroubleMs = 60_000;

export class UploadQueue {
  state: QueueState = nothingRead;
  readonly #parts: Parts;
  /** Epoch milliseconds before which a photo is not tried again. */
  readonly #notBefore = new Map<string, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unlockTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /**
   * Stores the photo before anything else, then makes it ready; sending goes on by itself. Throws a Failure,
   * and keeps nothing, for what is no usable picture.
   */
  async add(captured: PhotoInHand): Promise<PhotoInHand> {
    const { store, locks } = this.#parts;
    try {
      // Under the photo's lock, or another tab would make it ready as well.
      return await locks.request(lockName(captured.id), async () => {
        await store.put(captured);
        return this.#prepare(captured);
      });
    } catch (error) {
      if (error instanceof Failure) await store.remove(captured.id);
      throw error;
    } finally {
      this.#notBefore.delete(captured.id);
      await this.refresh();
    }
  }

  /** Tries everything at once again: the network or the person is back. */
  async wake(): Promise<void> {
    this.#notBefore.clear();
    this.#change({ isSignedOut: false });
    await Promise.all([this.refresh(), this.#unlock()]);
  }

  /** The session is over: what waits stays, and nothing of it can be opened. */
  async lock(): Promise<void> {
    clearTimeout(this.#unlockTimer);
    this.#parts.store.lock();
    await this.refresh();
  }

  /** A rejected photo goes back in line. */
  async retry(id: string): Promise<void> {
    const photo = await this.#parts.store.find(id);
    if (photo !== undefined) await this.#parts.store.note({ ...photo, isRejected: false });
    this.#notBefore.delete(id);
    await this.refresh();
  }

  /** Removes a photo for good without sending it; only ever by a person's decision. */
  async discard(id: string): Promise<void> {
    await this.#parts.locks.request(lockName(id), () => this.#parts.store.remove(id));
    await this.refresh();
  }

  /** A person has read that photos were lost. */
  async acknowledgeLost(): Promise<void> {
    for (const id of this.state.lost) this.#parts.marks.remove(id);
    await this.refresh();
  }

  /** The picture of a photo that waits; undefined when it is gone or can't be opened. */
  async openPicture(id: string): Promise<Blob | undefined> {
    return (await this.#parts.store.find(id))?.picture;
  }

  /** Reads the store anew and sends what is due. */
  async refresh(): Promise<void> {
    const { store, marks } = this.#parts;
    const marked = marks.all();
    const photos = await store.list();
    const present = new Set(photos.map(({ id }) => id));
    // One that was sent while the list was read has lost its mark since.
    const stillMarked = new Set(marks.all());
    const lost = marked.filter((id) => !present.has(id) && stillMarked.has(id));
    this.#change({ isRead: true, photos, lost });
    this.#sendDue();
  }

  /** A photo has arrived at the server, from here or from another tab. */
  noteSent(receipt: PhotoReceipt): void {
    this.#change({ sent: new Map([...this.state.sent, [receipt.id, receipt]]) });
  }

  async #unlock(): Promise<void> {
    clearTimeout(this.#unlockTimer);
    try {
      await this.#parts.store.unlock();
    } catch (error) {
      if (error instanceof Failure && error.status === 401) return;
      this.#unlockTimer = setTimeout(() => void this.#unlock(), unlockAgainMs);
      return;
    }
    await this.refresh();
  }

  #sendDue(): void {
    clearTimeout(this.#timer);
    if (this.state.isSignedOut) return;
    const open = this.state.photos.filter(
      ({ id, isRejected, isLocked }) => !isRejected && !isLocked && !this.state.sending.has(id),
    );
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
        const { tried, step } = await this.#tryOnce(photo);
        await this.#settle(tried, step);
      });
    } catch {
      this.#notBefore.set(id, Date.now() + storageTroubleMs);
    } finally {
      this.#change({ sending: new Set([...this.state.sending].filter((other) => other !== id)) });
    }
    await this.refresh();
  }

  /** A photo that the page was closed upon comes here as the camera made it. */
  async #tryOnce(stored: PhotoInHand): Promise<{ tried: QueuedPhoto; step: NextStep }> {
    const attempts = stored.attempts + 1;
    try {
      const photo = await this.#prepare(stored);
      const outcome = await this.#parts.send(photo);
      return { tried: { ...photo, attempts }, step: nextStep(outcome, attempts, Math.random()) };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return { tried: { ...stored, attempts }, step: { kind: 'reject', problem: error.message } };
    }
  }

  async #prepare(photo: PhotoInHand): Promise<PhotoInHand> {
    const ready = await this.#parts.prepare(photo);
    if (ready !== photo) await this.#parts.store.put(ready);
    return ready;
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
    await this.#parts.store.note({ ...photo, lastProblem: step.problem, isRejected: step.kind === 'reject' });
  }

  #change(part: Partial<QueueState>): void {
    this.state = { ...this.state, ...part };
    this.#parts.onChange();
  }
}

const lockName = (id: string) => `photo-${id}`;
