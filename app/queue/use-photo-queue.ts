import { useSyncExternalStore } from 'react';
import { browserQueue } from './browser-queue.ts';
import type { QueuedPhoto } from './photo-store.ts';
import { nothingRead, type QueueState } from './upload-queue.ts';

/** `waiting` counts photos that will go by themselves, those being sent included. */
export type PhotoQueue = QueueState & {
  waiting: number;
  rejected: number;
  add(photo: QueuedPhoto): Promise<void>;
  retry(id: string): Promise<void>;
  /** Deletes an unsent photo for good; ask the person first. */
  discard(id: string): Promise<void>;
  /** Tries all at once again, also after a new login. */
  wake(): Promise<void>;
};

const subscribe = (listener: () => void) => browserQueue().subscribe(listener);
const getState = () => browserQueue().getState();

/** The photos of this device that the server does not have yet. Nothing is known while rendering on the server. */
export function usePhotoQueue(): PhotoQueue {
  const state = useSyncExternalStore(subscribe, getState, () => nothingRead);
  const rejected = state.photos.filter(({ isRejected }) => isRejected).length;
  return {
    ...state,
    rejected,
    waiting: state.photos.length - rejected,
    add: (photo) => browserQueue().queue.add(photo),
    retry: (id) => browserQueue().queue.retry(id),
    discard: (id) => browserQueue().queue.discard(id),
    wake: () => browserQueue().queue.wake(),
  };
}
