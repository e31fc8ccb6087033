/** The one photo queue of this page, made when it is first asked for: only browsers have one. */
import { PhotoReceipt } from '@bicycles/schema/photos/contracts';
import { askPhotoKeys } from './ask-photo-keys.ts';
import { type ClockAhead, clockAhead } from './clock-ahead.ts';
import { openPhotoStore, type PhotoStore } from './photo-store.ts';
import { preparePhoto } from './prepare-photo.ts';
import { sendPhoto } from './send-photo.ts';
import { type UnsentMarks, unsentMarks } from './unsent-marks.ts';
import { type QueueState, UploadQueue } from './upload-queue.ts';

export type BrowserQueue = {
  queue: UploadQueue;
  clock: ClockAhead;
  subscribe(listener: () => void): () => void;
  getState(): QueueState;
};

let made: BrowserQueue | undefined;

export function browserQueue(): BrowserQueue {
  made ??= make();
  return made;
}

function make(): BrowserQueue {
  const listeners = new Set<() => void>();
  const otherTabs = new BroadcastChannel('photo-queue');
  const clock = clockAhead();
  const marks = unsentMarks(localStorage);
  const store = announcing(marking(openPhotoStore(askPhotoKeys), marks), () => otherTabs.postMessage('changed'));
  const queue = new UploadQueue({
    store,
    marks,
    prepare: preparePhoto,
    async send({ facts, ...photo }) {
      // One that was taken before the clock could be measured.
      const clockAheadMs = facts.clockAheadMs ?? (await clock.measure());
      return sendPhoto({ ...photo, facts: { ...facts, clockAheadMs, deviceId: await store.deviceId() } });
    },
    locks: navigator.locks,
    onChange() {
      for (const listener of listeners) listener();
    },
    onSent: (receipt) => otherTabs.postMessage(receipt),
  });
  const refresh = () => void queue.refresh().catch(() => undefined);
  const wake = () => {
    void clock.measure();
    void queue.wake().catch(() => undefined);
  };

  otherTabs.onmessage = ({ data: message }) => {
    const receipt = PhotoReceipt.safeParse(message);
    if (receipt.success) queue.noteSent(receipt.data);
    refresh();
  };
  window.addEventListener('online', wake);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') wake();
  });
  void clock.measure();
  refresh();
  return {
    queue,
    clock,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getState: () => queue.state,
  };
}

/** The same store, with a mark kept for every photo in it. */
const marking = (store: PhotoStore, marks: UnsentMarks): PhotoStore => ({
  ...store,
  async put(photo) {
    await store.put(photo);
    marks.add(photo.id);
  },
  async remove(id) {
    marks.remove(id);
    await store.remove(id);
  },
});

/** The same store, telling `announce` of every change: other tabs show the same count. */
const announcing = (store: PhotoStore, announce: () => void): PhotoStore => ({
  ...store,
  async put(photo) {
    await store.put(photo);
    announce();
  },
  async remove(id) {
    await store.remove(id);
    announce();
  },
});
