import { expect, it } from 'vitest';
import { mayEndClaim } from './may-end-claim.ts';
import { saleClaimStates } from './sale-contracts.ts';

it.each(saleClaimStates)('状態 %s の請求を支払い・取下げできるのは、支払待ちのときだけ', (state) => {
  const at = '2026-09-20T10:00:00+09:00';
  const verdict = mayEndClaim({ state, paidAt: at, paidByName: '佐伯 直樹', withdrawnAt: at });

  expect(verdict.allowed).toBe(state === 'recorded');
  if (!verdict.allowed) expect(verdict.reason).toContain('2026/09/20 10:00');
});
