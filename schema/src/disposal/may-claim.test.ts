import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClaimFacts, mayClaim } from './may-claim.ts';
import { payableYen } from './payable-amount.ts';

const sold: ClaimFacts = {
  status: 'sold',
  priceYen: 5001,
  ownershipTransfersOn: '2026-09-11',
  isSettled: true,
  claim: null,
};
const codeOf = (facts: Partial<ClaimFacts>, today = '2026-09-10') => {
  const verdict = mayClaim({ ...sold, ...facts }, today);
  return verdict.allowed ? 'allowed' : verdict.code;
};

describe('売却代金の請求', () => {
  it('六月の最終日まで請求でき、翌日は条文と日付を示して断る', () => {
    expect(codeOf({})).toBe('allowed');
    const late = mayClaim(sold, '2026-09-11');
    expect(late).toMatchObject({ code: 'too-late', article: '自転車法6条4項' });
    expect(!late.allowed && late.reason).toContain('令和8年9月10日まで');
  });

  it('公示のない自転車の代金は、いつまでも所有者のものである', () => {
    expect(codeOf({ ownershipTransfersOn: null }, '2036-01-01')).toBe('allowed');
  });

  it('売却していない自転車・確定前のリスト・二度目の請求は断る', () => {
    expect(codeOf({ status: 'scrapped', priceYen: null })).toBe('not-sold');
    expect(codeOf({ isSettled: false })).toBe('not-settled');
    expect(codeOf({ claim: { state: 'recorded', claimedOn: '2026-08-01', claimantName: '見本' } })).toBe(
      'already-claimed',
    );
  });
});

describe('支払う金額', () => {
  it('売却代金から手数料を引いた額で、手数料に足りなければ0円である', () => {
    expect(payableYen(5001, 3000)).toBe(2001);
    expect(payableYen(2999, 3000)).toBe(0);
  });

  it('負にも、売却代金より多くもならない', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(100_000), (price, fee) => {
        const payable = payableYen(price, fee);
        expect(payable).toBeGreaterThanOrEqual(0);
        expect(payable).toBeLessThanOrEqual(price);
      }),
    );
  });
});
