import { refused, type Verdict } from '../ground/verdict.ts';
import { type ExemptionState, mistakenRemovalReason } from './exemption.ts';

export type AmountFacts = {
  /** By the fee table, in yen. */
  feeYen: number;
  state: ExemptionState;
  /** Code of the reason in the master `exemption_reason`. */
  reasonCode?: string | null | undefined;
};
/** What the counter takes, in yen, the kind of return that follows from it, and why. */
export type AmountDue = {
  allowed: true;
  yen: number;
  isExempt: boolean;
  returnKind: 'paid' | 'exempt' | 'mistaken_removal';
  why: string;
};

/**
 * What is to be paid for the return (row R2): the fee, unless an exemption has been confirmed; while the
 * answer is awaited, nothing can be taken and nothing given away.
 */
export function amountDue({ feeYen, state, reasonCode }: AmountFacts): AmountDue | Exclude<Verdict, { allowed: true }> {
  switch (state) {
    case 'requested':
      return refused(
        'exemption-pending',
        '免除の確認待ちです。コールセンターの確認が済むのを待つか、申請を取り下げてください',
      );
    case 'confirmed': {
      const returnKind = reasonCode === mistakenRemovalReason ? 'mistaken_removal' : 'exempt';
      return { allowed: true, yen: 0, isExempt: true, returnKind, why: 'コールセンターが免除を確認しました' };
    }
    case 'refused':
      return { allowed: true, yen: feeYen, isExempt: false, returnKind: 'paid', why: '免除は認められませんでした' };
    case 'none':
      return { allowed: true, yen: feeYen, isExempt: false, returnKind: 'paid', why: '車種ごとの手数料です' };
  }
}
