import { formatInstant } from '../text/tokyo-time.ts';
import { allowed, refused, type Verdict } from '../verdict.ts';
import type { SaleClaim } from './sale-contracts.ts';

type Claim = Pick<SaleClaim, 'state' | 'paidAt' | 'paidByName' | 'withdrawnAt'>;

/** Whether a claim can still be paid or withdrawn: each of them once. */
export function mayEndClaim({ state, paidAt, paidByName, withdrawnAt }: Claim): Verdict {
  switch (state) {
    case 'recorded':
      return allowed;
    case 'paid':
      return refused(
        'already-paid',
        `すでに支払われています（${paidAt ? formatInstant(paidAt) : ''}　${paidByName ?? ''}）`,
      );
    case 'withdrawn':
      return refused('withdrawn', `取り下げられた請求です（${withdrawnAt ? formatInstant(withdrawnAt) : ''}）`);
  }
}
