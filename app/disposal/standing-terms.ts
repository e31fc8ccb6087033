/** The address of 処分の状況: which list, which yard, which reason, which page. */
import { blockerCodes } from '@bicycles/schema/bicycle/blocker-codes';
import { Id } from '@bicycles/schema/ground/values';
import { z } from 'zod';

const Terms = z.object({
  list: z.enum(['blocked', 'ready']).catch('blocked'),
  storageSiteId: Id.optional().catch(undefined),
  code: z.enum(blockerCodes).optional().catch(undefined),
  page: z.coerce.number().int().min(1).catch(1),
});
export type StandingTerms = z.infer<typeof Terms>;

/** What does not make sense in an address is left out. */
export const standingTerms = (searchParams: URLSearchParams): StandingTerms =>
  Terms.parse(Object.fromEntries(searchParams));

/** The address of the same screen with other terms; another list or reason begins on its first page. */
export function standingPath({ list, storageSiteId, code }: Omit<StandingTerms, 'page'>): string {
  const search = new URLSearchParams({ list });
  if (storageSiteId !== undefined) search.set('storageSiteId', storageSiteId);
  if (code !== undefined) search.set('code', code);
  return `/disposals/standing?${search}`;
}
