/** 写真の確認 (row F5): photos whose bicycle is in doubt, for a person to decide. */
import { z } from 'zod';
import { statuses } from '../bicycle/status.ts';
import { command, query } from '../ground/contract.ts';
import { Id } from '../ground/values.ts';
import { TagNumber } from '../tags/tag-number.ts';
import { Photo } from './contracts.ts';

/** A photo that waits for its tagging no longer than this is nothing to ask a person about. */
export const waitingMinutes = 10;
/** The oldest are decided first; more than these do not help. */
export const mostToResolve = 50;

export const PhotoCandidate = z.object({
  bicycleId: Id,
  /** How it came to be one: its tag was scanned, is seen in the photo, or the photo was taken on its screen. */
  by: z.enum(['scan', 'image', 'screen']),
  tagNumber: z.string().nullable(),
  managementNumber: z.string().nullable(),
  status: z.enum(statuses),
  placeName: z.string().nullable(),
  colourLabel: z.string().nullable(),
  photos: z.array(Photo.pick({ id: true, kind: true, takenAt: true })),
});
export type PhotoCandidate = z.infer<typeof PhotoCandidate>;

export const PhotoToResolve = Photo.extend({
  linkState: z.enum(['waiting', 'conflict']),
  isSetAside: z.boolean(),
  scannedTagNumber: z.string().nullable(),
  readTagNumber: z.string().nullable(),
  candidates: z.array(PhotoCandidate),
});
export type PhotoToResolve = z.infer<typeof PhotoToResolve>;

/** Conflicts, and photos that have waited too long; those set aside come last. */
export const ListPhotosToResolve = query({
  path: '/photos/list-photos-to-resolve',
  capability: 'photo.resolve',
  input: z.object({}),
  output: z.object({ open: z.number(), photos: z.array(PhotoToResolve).max(mostToResolve) }),
});

export const CountPhotosToResolve = query({
  path: '/photos/count-photos-to-resolve',
  capability: 'photo.resolve',
  input: z.object({}),
  output: z.object({ open: z.number() }),
});

const decided = {
  photoId: Id,
  /** As the person saw it: of two who decide at once, one wins and the other is told. */
  wasSetAside: z.boolean().default(false),
};

/** この自転車, 札番号を入力, or どれでもない, which sets the photo aside. */
export const ResolvePhoto = command({
  path: '/photos/resolve-photo',
  capability: 'photo.resolve',
  input: z.discriminatedUnion('choice', [
    z.object({ ...decided, choice: z.literal('bicycle'), bicycleId: Id }),
    z.object({ ...decided, choice: z.literal('tag'), tagNumber: TagNumber }),
    z.object({ ...decided, choice: z.literal('none') }),
  ]),
  output: z.object({ photoId: Id, bicycleId: Id.nullable(), tagNumber: z.string().nullable() }),
});
