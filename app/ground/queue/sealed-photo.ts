/** A photo as it lies on the phone: facts and picture in a box each, and only its random id legible. */

import { Id, Instant } from '@bicycles/schema/ground/values';
import { z } from 'zod';
import { CapturedFacts } from './capture-photo.ts';
import type { PhotoInHand, QueuedPhoto } from './queued-photo.ts';
import { type SealedBox, type SealingKey, seal, unseal } from './sealed-box.ts';

export type SealedFacts = { id: string; keyId: string; box: SealedBox };
export type SealedPicture = SealedFacts & { mediaType: string };

const StoredPhoto = z.object({
  id: Id,
  facts: CapturedFacts,
  queuedAt: Instant,
  attempts: z.number(),
  lastProblem: z.string().optional(),
  isRejected: z.boolean().optional(),
});

export async function sealFacts(key: SealingKey, { id, ...rest }: QueuedPhoto): Promise<SealedFacts> {
  const { facts, queuedAt, attempts, lastProblem, isRejected } = rest;
  const text = JSON.stringify({ id, facts, queuedAt, attempts, lastProblem, isRejected });
  return { id, keyId: key.id, box: await seal(key, new TextEncoder().encode(text), `facts ${id}`) };
}

export async function sealPicture(
  key: SealingKey,
  { id, picture }: Pick<PhotoInHand, 'id' | 'picture'>,
): Promise<SealedPicture> {
  const box = await seal(key, await picture.arrayBuffer(), `picture ${id}`);
  return { id, keyId: key.id, mediaType: picture.type, box };
}

/**
 * Without its key (null), or damaged, a photo is reported as unreadable rather than left out; while its key is locked
 * (undefined), as locked.
 */
export async function unsealFacts(key: SealingKey | null | undefined, { id, box }: SealedFacts): Promise<QueuedPhoto> {
  if (key === undefined) return lockedPhoto(id);
  if (key === null) return unreadable(id);
  try {
    const text = new TextDecoder().decode(await unseal(key, box, `facts ${id}`));
    return StoredPhoto.parse(JSON.parse(text));
  } catch {
    return unreadable(id);
  }
}

/** Rejects when the picture can't be opened. */
export async function unsealPicture(key: SealingKey | null | undefined, sealed: SealedPicture): Promise<Blob> {
  const { id, mediaType, box } = sealed;
  if (!key) throw new Error('The key to this photo is not there');
  return new Blob([await unseal(key, box, `picture ${id}`)], { type: mediaType });
}

/** One whose key has not come yet. */
export const lockedPhoto = (id: string): QueuedPhoto => ({ ...unknown(id), isLocked: true });

const unknown = (id: string): QueuedPhoto => ({
  id,
  facts: { kind: 'other', takenAt: new Date(0).toISOString() },
  queuedAt: new Date(0).toISOString(),
  attempts: 0,
});

const unreadable = (id: string): QueuedPhoto => ({
  ...unknown(id),
  isRejected: true,
  isUnreadable: true,
  lastProblem: '端末に保存した鍵が消えたため、この写真は開けません。自転車が残っていれば撮り直してください',
});
