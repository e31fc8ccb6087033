/**
 * Photos (rows F4, F5). Upload is `PUT /photos/:id` with the picture as body and these facts in the
 * header `photo-facts` (JSON, percent-encoded); `id` is made by the device, so a repeated upload of
 * the same photo changes nothing.
 */
import { z } from 'zod';
import { query } from '../ground/contract.ts';
import { Id, Instant, Position } from '../ground/values.ts';
import { TagNumber } from '../tags/tag-number.ts';

export const photoKinds = ['tagging', 'removal', 'intake', 'return', 'beyond_use', 'other'] as const;
export const photoKindLabels: Record<(typeof photoKinds)[number], string> = {
  tagging: '札付け',
  removal: '撤去',
  intake: '二次登録',
  return: '返還',
  beyond_use: '機能喪失',
  other: 'その他',
};

/** Largest picture the server takes; the phone shrinks to well below it. */
export const maximumPhotoBytes = 12 * 1024 * 1024;

export const PhotoFacts = z.object({
  kind: z.enum(photoKinds),
  /** SHA-256 of the body, hex: what was sent is what arrived. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  takenAt: Instant,
  /** The tag that was scanned last when the photo was taken. */
  tagNumber: TagNumber.optional(),
  /** At the yard and the counter the bicycle is known directly. */
  bicycleId: Id.optional(),
  position: Position.optional(),
  /** How far the phone's clock was ahead of the server's (behind: negative); `takenAt` is put right by it. */
  clockAheadMs: z.number().int().optional(),
  /** Who took it, when somebody else sends it: a shared phone keeps unsent photos across a change of people. */
  takenBy: Id.optional(),
  /** The device that it was kept on: only who has worked with that device can be its taker. */
  deviceId: Id.optional(),
});
export type PhotoFacts = z.infer<typeof PhotoFacts>;

export const PhotoReceipt = z.object({
  id: Id,
  linkState: z.enum(['linked', 'waiting', 'conflict']),
  bicycleId: Id.nullable(),
});
export type PhotoReceipt = z.infer<typeof PhotoReceipt>;

export const Photo = z.object({
  id: Id,
  kind: z.enum(photoKinds),
  takenAt: Instant,
  receivedAt: Instant,
  width: z.number().nullable(),
  height: z.number().nullable(),
  takenBy: z.string().nullable(),
});
export type Photo = z.infer<typeof Photo>;

export const ListPhotos = query({
  path: '/photos/list-photos',
  capability: 'photo.read',
  input: z.object({ bicycleId: Id }),
  output: z.object({ photos: z.array(Photo) }),
});
