import { expect, test } from 'vitest';
import { personalConditions, SearchConditions } from './conditions.ts';
import { mayShareSearch } from './may-share-search.ts';

test('日付・状態・有無だけの検索は共有できる', () => {
  const conditions = SearchConditions.parse({
    statuses: ['stored'],
    days: { removed: { from: '2026-11-01' } },
    flags: { isUndelivered: 'yes' },
  });

  expect(mayShareSearch(conditions).allowed).toBe(true);
});

test.each(personalConditions)('%s が入った検索は共有できない', (name) => {
  const conditions = SearchConditions.parse({ statuses: ['stored'], [name]: '1234' });

  expect(mayShareSearch(conditions)).toMatchObject({ allowed: false, code: 'personal-conditions' });
});
