/** A photo on the phone, from the moment it is picked until the server has it. */
import type { PhotoFacts } from '@bicycles/schema/photos/contracts';

export type QueuedPhoto = {
  id: string;
  /** Without its hash the picture is still as the camera made it: not yet shrunk, its EXIF not yet read. */
  facts: Omit<PhotoFacts, 'sha256'> & { sha256?: string | undefined };
  /** By the phone's clock; ISO instants order as text, the oldest goes first. */
  queuedAt: string;
  attempts: number;
  /** Why the last try failed, for the person who looks at the list. */
  lastProblem?: string;
  /** The server will not take it as it is: a person decides whether to retry or discard. */
  isRejected?: boolean;
  /** It lies on the phone, but the key to it is gone: nothing but its id is known. */
  isUnreadable?: boolean;
  /** Its key has not come from the server yet: nothing but its id is known, and it waits. */
  isLocked?: boolean;
};

/** With its picture, which is in memory only while something is done with it. */
export type PhotoInHand = QueuedPhoto & { picture: Blob };
