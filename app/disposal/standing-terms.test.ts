import { describe, expect, it } from 'vitest';
import { standingPath, standingTerms } from './standing-terms.ts';

const siteId = '5a4c5e00-0000-4000-8000-000000000101';
const termsOf = (search: string) => standingTerms(new URLSearchParams(search));

describe('処分の状況のアドレス', () => {
  it('一覧・保管所・理由は、アドレスにして読み戻しても同じ', () => {
    const terms = { list: 'ready', storageSiteId: siteId, code: 'theft' } as const;

    expect(termsOf(standingPath(terms).split('?')[1] ?? '')).toEqual({ ...terms, page: 1 });
  });

  it('意味の通らない値は、ないものとして扱う', () => {
    expect(termsOf('list=all&storageSiteId=1&code=none&page=-3')).toEqual({ list: 'blocked', page: 1 });
    expect(termsOf('page=2')).toEqual({ list: 'blocked', page: 2 });
  });
});
