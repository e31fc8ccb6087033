/** The one photo queue of this page, made when it is first asked for: only browsers have one. */
import { PhotoReceipt } from '@bicycles/schema/photos/contracts';
import { openPhotoStore, type PhotoStore } from './photo-store.ts';
import { sendPhoto } from './send-photo.ts';
import { type QueueState, UploadQueue } from './upload-queue.ts';

export type BrowserQueue = {
  queue: UploadQueue;
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
  const queue = new UploadQueue({
    store: announcing(openPhotoStore(), () => otherTabs.postMessage('changed')),
    send: sendPhoto,
    locks: navigator.locks,
    onChange() {
      for (const listener of listeners) listener();
    },
    onSent: (receipt) => otherTabs.postMessage(receipt),
  });
  const refresh = () => void queue.refresh().catch(() => undefined);
  const wake = () => void queue.wake().catch(() => undefined);

  otherTabs.onmessage = ({ data: message }) => {
    const receipt = PhotoReceipt.safeParse(message);
    if (receipt.success) queue.noteSent(receipt.data);
    refresh();
  };
  window.addEventListener('online', wake);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') wake();
  });
  refresh();
  return {
    queue,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getState: () => queue.state,
  };
}

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
