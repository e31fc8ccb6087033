/**
 * A set of bicycles survives a reload and Back: the browser keeps it for the visit as a seal that only this server
 * reads and that serves only the person who chose, because the conditions of a search may name somebody (row X4).
 */

import type { Id } from '@bicycles/schema/ground/values';
import { BicycleSet } from '@bicycles/schema/search/conditions';
import { sealData, unsealData } from 'iron-session';
import { z } from 'zod';
import { getSettings } from '#app/ground/session/settings.server.ts';

const Handed = z.object({ userId: z.string(), set: BicycleSet });
const workingDaySeconds = 12 * 60 * 60;

export const sealSet = (set: BicycleSet, userId: Id): Promise<string> =>
  sealData({ set, userId }, { password: getSettings().SESSION_SECRET, ttl: workingDaySeconds });

/** The set that a form brings back as `handed`; undefined for somebody else's, or one of another day. */
export async function unsealSet(form: FormData, userId: Id): Promise<BicycleSet | undefined> {
  const handed = form.get('handed');
  if (typeof handed !== 'string') return undefined;
  const options = { password: getSettings().SESSION_SECRET, ttl: workingDaySeconds };
  const opened = Handed.safeParse(await unsealData(handed, options));
  return opened.success && opened.data.userId === userId ? opened.data.set : undefined;
}
