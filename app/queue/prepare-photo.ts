import { PhotoFacts, type photoKinds } from '@bicycles/schema/photos/contracts';
import type { Position } from '@bicycles/schema/values';
import { exifFacts } from './exif-facts.ts';
import type { QueuedPhoto } from './photo-store.ts';
import { sha256 } from './sha256.ts';
import { shrinkPhoto } from './shrink-photo.ts';

export type PhotoOccasion = {
  kind: (typeof photoKinds)[number];
  tagNumber?: string;
  bicycleId?: string;
  /** Where the device is now; written on the photo only if it was taken just now and has no place of its own. */
  position?: Position;
};

/** A photo older than this came from the album: the device need not be where it was taken. */
const justNowMs = 10 * 60 * 1_000;

/**
 * Makes a picked or taken file ready for the queue: its facts read, then shrunk, hashed and given its
 * id, by which the server knows a repeated upload. Throws a Failure for what is no usable picture.
 */
export async function preparePhoto(
  file: File,
  { kind, tagNumber, bicycleId, position }: PhotoOccasion,
  now: Date,
): Promise<QueuedPhoto> {
  const exif = await exifFacts(file);
  const picture = await shrinkPhoto(file);
  const takenAt = exif.takenAt ?? new Date(Math.min(file.lastModified, now.getTime())).toISOString();
  const isFresh = now.getTime() - Date.parse(takenAt) < justNowMs;
  const facts = PhotoFacts.parse({
    kind,
    takenAt,
    tagNumber,
    bicycleId,
    sha256: await sha256(picture),
    position: exif.position ?? (isFresh ? position : undefined),
  });
  return { id: crypto.randomUUID(), picture, facts, queuedAt: now.toISOString(), attempts: 0 };
}
