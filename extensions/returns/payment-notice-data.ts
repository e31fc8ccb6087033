import { fiscalYear } from '@bicycles/schema/ground/numbering';
import { formatWareki } from '@bicycles/schema/ground/text/wareki';
import type { Day } from '@bicycles/schema/ground/values';
import type { Settings } from '@bicycles/schema/settings';
import type { PaymentNoticeData } from '../ground/documents/data/payment-notice.ts';
import { postalMark } from '../ground/documents/paper-texts.ts';
import { amountDigits } from './amount-digits.ts';
import type { PaperRow } from './paper-sql.ts';

type Printing = {
  today: Day;
  yen: number;
  letterhead: Settings['letterhead'];
  bookkeeping: Settings['payment_notice'];
};

/**
 * The texts of 納入通知書. It carries the day of the return once there was one, else today; the fee is due by the
 * end of the storage period, as the bicycle is not given back before it is paid.
 */
export function paymentNoticeData(row: PaperRow, { today, yen, letterhead, bookkeeping }: Printing): PaymentNoticeData {
  const issuedOn = row.returnedOn ?? today;
  const lastDay = [issuedOn, row.retentionDeadlineOn ?? issuedOn].toSorted().at(-1) ?? issuedOn;
  return {
    slipNumber: `${row.managementNumber ?? ''}-N`,
    issuedOn: formatWareki(issuedOn),
    fiscalYear: formatWareki(`${fiscalYear(issuedOn)}-05-01`).replace(/年.*/, '年度'),
    account: bookkeeping.account,
    subject: bookkeeping.subject,
    payerPostalCode: postalMark(row.claimantPostalCode),
    payerAddress: row.claimantAddress ?? '',
    payerName: row.claimantName ?? '',
    purpose: bookkeeping.purpose,
    managementNumber: row.managementNumber ?? '',
    dueOn: formatWareki(row.returnedOn ?? lastDay),
    amountDigits: amountDigits(yen),
    paymentPlace: `${row.siteName ?? ''}（現金に限る）`,
    contact: `${letterhead.department} 電話 ${letterhead.phone}`,
    issuer: letterhead.mayorTitle,
  };
}
