import type { ClaimantLines } from './claimant-lines.ts';
import type { CounterBicycle } from './counter-bicycle.ts';

/**
 * 撤去等手数料免除申請書 (templates/exemption-application). Every value is the text on the paper; what is not known yet
 * is empty and filled in by hand. Original text 第３-1(12); row R2.
 */
export type ExemptionApplicationData = ClaimantLines &
  CounterBicycle & {
    /** 宛先, such as 世田谷区長. */
    addressee: string;
    applicationNumber: string;
    /** 申請日, 和暦. */
    appliedOn: string;
    /** 和暦 with the time: the instant that a theft report is compared with. */
    removedAt: string;
    model: string;
    storageSite: string;
    /** The fee that would be paid, such as ￥3,000. */
    feeAmount: string;
    /** Every reason of the master, in its order; `mark` is ✓ on the chosen ones and empty on the others. */
    reasons: { mark: string; label: string }[];
    reasonDetail: string;
    theftReport: TheftReportLines;
    confirmation: ConfirmationLines;
    /** 問合せ先 with its telephone. */
    contact: string;
  };

/** 盗難届 as the applicant gives it; times in 和暦. */
type TheftReportLines = {
  policeStation: string;
  reportedAt: string;
  receiptNumber: string;
  stolenAt: string;
  officer: string;
};

/** 確認欄: the call centre's answer. */
type ConfirmationLines = {
  /** 和暦 with the time. */
  confirmedAt: string;
  confirmedBy: string;
  /** Whom of the police it asked, and how. */
  policeContact: string;
  result: string;
};
