import { expect, it } from 'vitest';
import { mayCloseCash } from './may-close-cash.ts';

const facts = {
  businessDay: '2026-11-23',
  today: '2026-11-23',
  isClosed: false,
  expectedYen: 6000,
  shownYen: 6000,
  countedYen: 6000,
};

it('あるはずの金額と数えた金額が合えば締められる', () => {
  expect(mayCloseCash(facts).allowed).toBe(true);
  expect(mayCloseCash({ ...facts, businessDay: '2026-11-20' }).allowed).toBe(true);
});

it('過不足があれば、理由を求める', () => {
  expect(mayCloseCash({ ...facts, countedYen: 5900 })).toMatchObject({ code: 'difference-unexplained' });
  expect(mayCloseCash({ ...facts, countedYen: 5900, differenceReason: '釣銭の渡し間違い' }).allowed).toBe(true);
});

it('数えているあいだに返還があれば、新しい金額を示して断る', () => {
  expect(mayCloseCash({ ...facts, expectedYen: 9000 })).toMatchObject({
    code: 'cash-changed',
    reason: expect.stringContaining('9,000円'),
  });
});

it('締めた日とこれからの日は締められない', () => {
  expect(mayCloseCash({ ...facts, isClosed: true })).toMatchObject({ code: 'cash-closed' });
  expect(mayCloseCash({ ...facts, businessDay: '2026-11-24' })).toMatchObject({ code: 'future-day' });
});
