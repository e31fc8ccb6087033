import { expect, test } from 'vitest';
import { parseTyped, typedFrom } from './typed-conditions.ts';

test('欄に入れたものが条件になり、条件からまた同じ欄ができる', () => {
  const typed = {
    registrationNumber: '世田谷A-1',
    statuses: 'stored,removed',
    'days.removed.from': '2026-11-01',
    'flags.isUndelivered': 'yes',
  };

  const { conditions } = parseTyped(typed);

  expect(conditions).toMatchObject({
    registrationNumber: '世田谷A-1',
    statuses: ['stored', 'removed'],
    days: { removed: { from: '2026-11-01' } },
    flags: { isUndelivered: 'yes' },
  });
  expect(conditions && typedFrom(conditions)).toEqual(typed);
});

test('何も入れなければ、条件のない検索になる', () => {
  const { conditions } = parseTyped({});

  expect(conditions && typedFrom(conditions)).toEqual({});
});

test('実在しない日と逆さまの期間は、その欄に伝える', () => {
  expect(parseTyped({ 'days.removed.from': '2026-02-30' }).errors).toHaveProperty(['days.removed.from']);
  expect(parseTyped({ 'days.final.from': '2026-11-20', 'days.final.to': '2026-11-01' }).errors).toEqual({
    'days.final.to': '始めの日以後を選んでください',
  });
});

test('選べない状態は、状態の欄に伝える', () => {
  expect(Object.keys(parseTyped({ statuses: 'stored,lost' }).errors)).toEqual(['statuses']);
});
