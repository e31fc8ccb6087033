import { formatTime } from '@bicycles/schema/ground/text/tokyo-time';
import { formatYen } from '@bicycles/schema/ground/text/yen';
import { amountDue } from '@bicycles/schema/returns/amount-due';
import type { Counter } from '@bicycles/schema/returns/contracts';

export type Payment = {
  /** Undefined while nothing can be taken. In yen. */
  yen: number | undefined;
  isReady: boolean;
  /** What stands on the button. */
  label: string;
  /** Why nothing is taken, or why nothing is due. */
  why: string | undefined;
};

/** What the counter takes now, by the same rule as the server, and what its button says. */
export function paymentOf(feeYen: number | undefined, { openCase, cashClosed }: Counter): Payment {
  if (feeYen === undefined) return notReady('手数料が決まると返還できます');
  const due = amountDue({ feeYen, state: openCase?.state ?? 'none', reasonCode: openCase?.reasonCode });
  if (!due.allowed) return notReady('免除の確認が済むと返還できます');
  if (due.isExempt) return { yen: due.yen, isReady: true, label: '免除で返還する', why: '免除' };
  if (cashClosed !== null) {
    const why = `本日のレジは ${formatTime(cashClosed.at)} に ${cashClosed.byName} が締めました。手数料を受け取るには、区の担当者にレジの再開を依頼してください`;
    return { yen: due.yen, isReady: false, label: 'レジを締めたため受け取れません', why };
  }
  return { yen: due.yen, isReady: true, label: `${formatYen(due.yen)}を受け取って返還する`, why: undefined };
}

const notReady = (label: string): Payment => ({ yen: undefined, isReady: false, label, why: undefined });
