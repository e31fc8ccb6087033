import { useSyncExternalStore } from 'react';
import { browserQueue } from './browser-queue.ts';
import type { PhotoInHand } from './queued-photo.ts';
import { nothingRead, type QueueState } from './upload-queue.ts';

/** `waiting` counts photos that will go by themselves, those being sent included. */
export type PhotoQueue = QueueState & {
  waiting: number;
  rejected: number;
  /** Answers with the photo as it will be sent, once it is safe on the device. */
  add(captured: PhotoInHand): Promise<PhotoInHand>;
  retry(id: string): Promise<void>;
  /** Deletes an unsent photo for good; ask the person first. */
  discard(id: string): Promise<void>;
  /** Takes the notice of lost photos away; ask that the person has read it. */
  acknowledgeLost(): Promise<void>;
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
    add: (captured) => browserQueue().queue.add(captured),
    acknowledgeLost: () => browserQueue().queue.acknowledgeLost(),
    retry: (id) => browserQueue().queue.retry(id),
    discard: (id) => browserQueue().queue.discard(id),
    wake: () => browserQueue().queue.wake(),
  };
}
