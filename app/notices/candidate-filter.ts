import { ListNoticeCandidates, type NoticeKind, noticeKinds } from '@bicycles/schema/notices/contracts';
import type { z } from 'zod';

/** The conditions as they stand in the address: places and days, nothing of a person. */
export type CandidateFilter = {
  kind: NoticeKind;
  placeIds: string[];
  storageSiteIds: string[];
  removedFrom: string;
  removedUntil: string;
};
type Query = z.output<typeof ListNoticeCandidates.input>;

/** The filter of an address, and the query it asks for; without one, `error` says why. */
export function readCandidateFilter(url: URL): { filter: CandidateFilter; query?: Query; error?: string } {
  const given = (name: string) => url.searchParams.get(name) ?? '';
  const list = (name: string) => given(name).split(',').filter(Boolean);
  const filter = {
    kind: noticeKinds.find((kind) => kind === given('kind')) ?? 'letter',
    placeIds: list('placeIds'),
    storageSiteIds: list('storageSiteIds'),
    removedFrom: given('removedFrom'),
    removedUntil: given('removedUntil'),
  };
  const { removedFrom, removedUntil } = filter;
  if (removedFrom !== '' && removedUntil !== '' && removedFrom > removedUntil) {
    return { filter, error: '始めの日以後を選んでください' };
  }
  const parsed = ListNoticeCandidates.input.safeParse({
    ...filter,
    removedFrom: removedFrom || undefined,
    removedUntil: removedUntil || undefined,
  });
  return parsed.success ? { filter, query: parsed.data } : { filter, error: parsed.error.issues[0]?.message ?? '' };
}
