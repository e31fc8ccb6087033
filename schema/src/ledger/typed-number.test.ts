import { expect, test } from 'vitest';
import { isPaperNumber, readTypedNumber } from './typed-number.ts';

const management = (number: string) => ({ kind: 'managementNumber', number });
const tag = (number: string) => ({ kind: 'tagNumber', number });
const notice = (number: string) => ({ kind: 'noticeNumber', number });

test.each([
  ['083-01037', [management('083-01037')]],
  ['０８３－０１０３７', [management('083-01037')]],
  [' 083ー01037 ', [management('083-01037')]],
  ['083−01037', [management('083-01037')]],
  ['08301037', [management('08301037'), tag('08301037')]],
  ['0830 1037', [management('0830 1037'), tag('08301037')]],
  ['08301038', [management('08301038')]],
  ['R8-00012', [management('R8-00012')]],
  ['n08ー000123', [management('n08-000123'), notice('N08-000123')]],
])('「%s」は何の番号でありうるか', (typed, expected) => {
  expect(readTypedNumber(typed)).toEqual(expected);
});

test.each([
  ['083-01037', true],
  ['０８３ー０１０３７', true],
  ['08U-2026-00001', true],
  ['N08-000123', true],
  ['08301037', false],
  ['0830 1037', false],
  ['北沢-あ-12345', false],
  ['-00001', false],
  ['', false],
])('「%s」は書類の番号の形か', (typed, expected) => {
  expect(isPaperNumber(typed)).toBe(expected);
});
