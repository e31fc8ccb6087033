import { formatInstant } from '../ground/text/tokyo-time.ts';
import { allowed, refused, type Verdict } from '../ground/verdict.ts';
import type { SaleClaim } from './sale-contracts.ts';

type Claim = Pick<SaleClaim, 'state' | 'paidAt' | 'paidByName' | 'withdrawnAt'>;

/** Whether the money may be handed over: what is due is known once the list of the sale is closed. */
export function mayPayClaim(claim: Claim & Pick<SaleClaim, 'payableYen'>): Verdict {
  const open = mayEndClaim(claim);
  if (!open.allowed || claim.payableYen !== null) return open;
  return refused('not-settled', '売却した処分リストがまだ確定していません。リストを確定してから支払ってください');
}

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
