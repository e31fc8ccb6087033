import { expect, it } from 'vitest';
import { type LotFacts, maySellLot } from './may-sell-lot.ts';

const codeOf = (facts: Partial<LotFacts>) => {
  const verdict = maySellLot({ buyerName: '見本商会', lotYen: null, prices: [100, 200], ...facts });
  return verdict.allowed ? 'allowed' : verdict.code;
};

it('買受人と、全車の金額かロットの金額があれば売却できる', () => {
  expect(codeOf({})).toBe('allowed');
  expect(codeOf({ lotYen: 0, prices: [null, null] })).toBe('allowed');
});

it('買受人のない売却、金額のない自転車のある売却は断る', () => {
  expect(codeOf({ buyerName: null })).toBe('lot-without-buyer');
  expect(codeOf({ prices: [100, null] })).toBe('lot-without-price');
});

it('売却する自転車がなければ、買受人も金額もいらない', () => {
  expect(codeOf({ buyerName: null, prices: [] })).toBe('allowed');
});
