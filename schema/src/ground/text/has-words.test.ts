import { expect, test } from 'vitest';
import { hasWords } from './has-words.ts';

test.each([
  ['', true],
  ['260302', true],
  ['K08-26 a1', true],
  ['Ｋ０８２６', true],
  ['a1 9999', false],
])('「%s」でさがすと %s', (typed, isFound) => {
  expect(hasWords('K08-260302-001 12345678 A1', typed)).toBe(isFound);
});
