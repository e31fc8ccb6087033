import { exifFacts } from './exif-facts.ts';
import type { PhotoInHand } from './queued-photo.ts';
import { sha256 } from './sha256.ts';
import { shrinkPhoto } from './shrink-photo.ts';

/** A photo older than this came from the album: the device need not be where it was taken. */
const justNowMs = 10 * 60 * 1_000;

/**
 * Makes a captured photo ready to be sent: its EXIF read, then shrunk and hashed. One that is ready stays
 * as it is. Throws a Failure for what is no usable picture.
 */
export async function preparePhoto(photo: PhotoInHand): Promise<PhotoInHand> {
  if (photo.facts.sha256 !== undefined) return photo;
  const exif = await exifFacts(photo.picture);
  const picture = await shrinkPhoto(photo.picture);
  const takenAt = exif.takenAt ?? photo.facts.takenAt;
  const isFresh = Date.parse(photo.queuedAt) - Date.parse(takenAt) < justNowMs;
  const position = exif.position ?? (isFresh ? photo.facts.position : undefined);
  return { ...photo, picture, facts: { ...photo.facts, takenAt, position, sha256: await sha256(picture) } };
}
