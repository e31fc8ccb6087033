/** Everything that the street wants to know of a scanned tag. */
import { Failure } from '@bicycles/schema/failure';
import { ListPhotos, type Photo } from '@bicycles/schema/photos/contracts';
import { ListStreetDay } from '@bicycles/schema/street/contracts';
import { LookUpTag } from '@bicycles/schema/tags/contracts';
import type { z } from 'zod';
import { call } from '#app/directus/call.server.ts';

export type FoundTag = z.output<typeof LookUpTag.output> & {
  /** Where the bicycle was tagged, while it still stands there. */
  placeId: string | undefined;
  placeNote: string | null;
  photos: Photo[];
};
/** `problem`: why the number is of no use, in words for the field it was read into. */
export type TagAnswer = { tagNumber: string } & ({ found: FoundTag } | { problem: string });

/** Never throws for a number that is wrong or unknown: that is an answer for its field. */
export async function lookUpTag(request: Request, tagNumber: string): Promise<TagAnswer> {
  const typed = LookUpTag.input.safeParse({ tagNumber });
  if (!typed.success) return { tagNumber, problem: typed.error.issues.map(({ message }) => message).join(' ') };
  try {
    const tag = await call(request, LookUpTag, typed.data);
    return { tagNumber, found: { ...tag, ...(await lookUpBicycle(request, tag.bicycle?.id)) } };
  } catch (error) {
    if (error instanceof Failure) return { tagNumber, problem: error.message };
    throw error;
  }
}

async function lookUpBicycle(request: Request, bicycleId: string | undefined) {
  if (bicycleId === undefined) return { placeId: undefined, placeNote: null, photos: [] };
  const [{ photos }, { items }] = await Promise.all([
    call(request, ListPhotos, { bicycleId }),
    call(request, ListStreetDay, {}),
  ]);
  const standing = items.find((item) => item.bicycleId === bicycleId);
  return { placeId: standing?.placeId, placeNote: standing?.placeNote ?? null, photos };
}
