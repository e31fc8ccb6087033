/** Everything that the street wants to know of a scanned tag. */
import { Failure } from '@bicycles/schema/ground/failure';
import { ListPhotos, type Photo } from '@bicycles/schema/photos/contracts';
import { LookUpTag } from '@bicycles/schema/tags/contracts';
import type { z } from 'zod';
import { call } from '#app/ground/directus/call.server.ts';

export type FoundTag = z.output<typeof LookUpTag.output> & { photos: Photo[] };
/** `problem`: why the number is of no use, in words for the field it was read into. */
export type TagAnswer = { tagNumber: string } & ({ found: FoundTag } | { problem: string });

/** Never throws for a number that is wrong or unknown: that is an answer for its field. */
export async function lookUpTag(request: Request, tagNumber: string): Promise<TagAnswer> {
  const typed = LookUpTag.input.safeParse({ tagNumber });
  if (!typed.success) return { tagNumber, problem: typed.error.issues.map(({ message }) => message).join(' ') };
  try {
    const tag = await call(request, LookUpTag, typed.data);
    const photos = tag.bicycle ? (await call(request, ListPhotos, { bicycleId: tag.bicycle.id })).photos : [];
    return { tagNumber, found: { ...tag, photos } };
  } catch (error) {
    if (error instanceof Failure) return { tagNumber, problem: error.message };
    throw error;
  }
}
