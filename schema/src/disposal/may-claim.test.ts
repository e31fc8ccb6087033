import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClaimFacts, mayClaim } from './may-claim.ts';
import { payableYen } from './payable-amount.ts';

const sold: ClaimFacts = {
  status: 'sold',
  ownershipTransfersOn: '2026-09-11',
  soldOn: '2026-05-25',
  claim: null,
};
const codeOf = (facts: Partial<ClaimFacts>, claimedOn = '2026-09-10', today = claimedOn) => {
  const verdict = mayClaim({ ...sold, ...facts }, { claimedOn, today });
  return verdict.allowed ? 'allowed' : verdict.code;
};

describe('売却代金の請求', () => {
  it('六月の最終日まで請求でき、翌日は条文と日付を示して断る', () => {
    expect(codeOf({})).toBe('allowed');
    const late = mayClaim(sold, { claimedOn: '2026-09-11', today: '2026-09-11' });
    expect(late).toMatchObject({ code: 'too-late', article: '自転車法6条4項' });
    expect(!late.allowed && late.reason).toContain('令和8年9月10日まで');
  });

  it('公示のない自転車の代金は、いつまでも所有者のものである', () => {
    expect(codeOf({ ownershipTransfersOn: null }, '2036-01-01')).toBe('allowed');
  });

  it('申出の日で判断し、登録がおくれても六月のうちに来た所有者を締め出さない', () => {
    expect(codeOf({}, '2026-09-10', '2026-12-01')).toBe('allowed');
    expect(codeOf({}, '2026-09-11', '2026-12-01')).toBe('too-late');
    expect(codeOf({}, '2026-09-10', '2026-09-09')).toBe('claimed-out-of-range');
    expect(codeOf({}, '2026-05-24', '2026-09-09')).toBe('claimed-out-of-range');
  });

  it('売却していない自転車・二度目の請求は断る', () => {
    expect(codeOf({ status: 'scrapped' })).toBe('not-sold');
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
