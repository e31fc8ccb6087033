import { expect, test } from 'vitest';
import { readCandidateFilter } from './candidate-filter.ts';

const read = (search: string) => readCandidateFilter(new URL(`http://localhost/public-notices?${search}`));

test('条件がなければ、すべての保管所を尋ねる', () => {
  expect(read('kind=disposal').conditions).toEqual({ storageSiteIds: [] });
});

test('空の欄は条件にならず、選んだ欄だけが条件になる', () => {
  const { conditions } = read('site=a&removedFrom=&removedUntil=2026-10-31&deadlineUntil=');

  expect(conditions).toEqual({ storageSiteIds: ['a'], removedUntil: '2026-10-31' });
});

test('終わりが始めより前なら、尋ねずに理由を示し、入れた日は残る', () => {
  const { filter, conditions, error } = read('removedFrom=2026-11-02&removedUntil=2026-11-01');

  expect(conditions).toBeUndefined();
  expect(error).toBe('始めの日以後を選んでください');
  expect(filter.removedFrom).toBe('2026-11-02');
});

test('実在しない日は、尋ねずに理由を示す', () => {
  expect(read('deadlineUntil=2026-02-30').error).toContain('実在する日');
});
