import { Day } from '@bicycles/schema/ground/values';

/** The conditions as they stand in the address: a yard and days, nothing of a person. */
export type CandidateFilter = { site: string; removedFrom: string; removedUntil: string; deadlineUntil: string };

type Conditions = { storageSiteIds: string[]; removedFrom?: Day; removedUntil?: Day; deadlineUntil?: Day };

const days = ['removedFrom', 'removedUntil', 'deadlineUntil'] as const;

/** The filter of an address, and the conditions to ask for; when they can't be asked, `error` says why. */
export function readCandidateFilter(url: URL): { filter: CandidateFilter; conditions?: Conditions; error?: string } {
  const given = (name: keyof CandidateFilter) => url.searchParams.get(name) ?? '';
  const filter = {
    site: given('site'),
    removedFrom: given('removedFrom'),
    removedUntil: given('removedUntil'),
    deadlineUntil: given('deadlineUntil'),
  };
  const { site, removedFrom, removedUntil } = filter;
  if (removedFrom !== '' && removedUntil !== '' && removedFrom > removedUntil) {
    return { filter, error: '始めの日以後を選んでください' };
  }
  const conditions: Conditions = { storageSiteIds: site === '' ? [] : [site] };
  for (const name of days.filter((day) => filter[day] !== '')) {
    const day = Day.safeParse(filter[name]);
    if (!day.success) return { filter, error: day.error.issues[0]?.message ?? '' };
    conditions[name] = day.data;
  }
  return { filter, conditions };
}
