import { Failure } from '@bicycles/schema/ground/failure';
import type { Position } from '@bicycles/schema/ground/values';
import { PhotoFacts, type photoKinds } from '@bicycles/schema/photos/contracts';
import type { PhotoInHand } from './queued-photo.ts';
import { canSeal } from './sealed-box.ts';

export type PhotoOccasion = {
  kind: (typeof photoKinds)[number];
  tagNumber?: string;
  bicycleId?: string;
  /** Where the device is now; written on the photo only if it was taken just now and has no place of its own. */
  position?: Position;
};

/** Its hash is not known before the picture is shrunk. */
export const CapturedFacts = PhotoFacts.partial({ sha256: true });

export const insecure = 'この接続では写真を保存できません。https:// で始まるアドレスで開き直してください';

/**
 * A picked or taken file with what is known at once, to be stored before anything else is done with it.
 * `takenBy` is who is signed in now: on a shared phone somebody else may send it. Throws a Failure where
 * the page can't seal it.
 * @param clockAheadMs how far the phone's clock is ahead of the server's, as far as known
 */
export function capturePhoto(
  file: File,
  occasion: PhotoOccasion,
  by: { takenBy?: string | undefined; now: Date; clockAheadMs?: number | undefined },
): PhotoInHand {
  if (!canSeal()) throw new Failure('photo.insecure', insecure);
  const { takenBy, now, clockAheadMs } = by;
  const takenAt = new Date(Math.min(file.lastModified, now.getTime())).toISOString();
  const facts = CapturedFacts.parse({ ...occasion, takenAt, takenBy, clockAheadMs });
  return { id: crypto.randomUUID(), picture: file, facts, queuedAt: now.toISOString(), attempts: 0 };
}
