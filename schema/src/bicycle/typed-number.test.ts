import { expect, test } from 'vitest';
import { isLikeManagementNumber, readTypedNumber } from './typed-number.ts';

test.each([
  ['083-01037', { managementNumber: '083-01037' }],
  ['０８３－０１０３７', { managementNumber: '083-01037' }],
  [' 083ー01037 ', { managementNumber: '083-01037' }],
  ['083−01037', { managementNumber: '083-01037' }],
  ['08301037', { managementNumber: '08301037', tagNumber: '08301037' }],
  ['0830 1037', { managementNumber: '0830 1037', tagNumber: '08301037' }],
  ['08301038', { managementNumber: '08301038' }],
  ['R8-00012', { managementNumber: 'R8-00012' }],
])('%s', (typed, expected) => {
  expect(readTypedNumber(typed)).toEqual(expected);
});

test.each([
  ['083-01037', true],
  ['０８３ー０１０３７', true],
  ['08U-2026-00001', true],
  ['08301037', false],
  ['0830 1037', false],
  ['北沢-あ-12345', false],
  ['-00001', false],
  ['', false],
])('「%s」は整理番号の形か', (typed, expected) => {
  expect(isLikeManagementNumber(typed)).toBe(expected);
});
