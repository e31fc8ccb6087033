import { expect, test } from 'vitest';
import { pageIn } from './page-in.ts';

test.each([
  ['', 1],
  ['?page=3', 3],
  ['?page=0', 1],
  ['?page=-2', 1],
  ['?page=1.5', 1],
  ['?page=abc', 1],
  ['?page=Infinity', 1],
])('「%s」は%dページ目', (search, page) => {
  expect(pageIn(`http://yard.example.jp/exemptions${search}`)).toBe(page);
});

test('一つの画面に二つの一覧があれば、それぞれの名で読む', () => {
  const address = 'http://yard.example.jp/exemptions?waiting=2&page=5';

  expect([pageIn(address, 'waiting'), pageIn(address)]).toEqual([2, 5]);
});
