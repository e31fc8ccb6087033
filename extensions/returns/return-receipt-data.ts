import { formatWareki } from '@bicycles/schema/ground/text/wareki';
import { formatYen } from '@bicycles/schema/ground/text/yen';
import type { Settings } from '@bicycles/schema/settings';
import type { ReturnReceiptData } from '../ground/documents/data/return-receipt.ts';
import { claimantLines } from './claimant-lines.ts';
import { counterBicycle } from './counter-bicycle.ts';
import type { ReceiptRow } from './receipt-sql.ts';

/** The texts of the paper: dates in 和暦, money in yen, an empty text where nothing is known. */
export function returnReceiptData(row: ReceiptRow, letterhead: Settings['letterhead']): ReturnReceiptData {
  return {
    addressee: letterhead.mayorTitle,
    requestedOn: formatWareki(row.returnedOn),
    ...claimantLines(row),
    ...counterBicycle(row),
    identityDocument: row.identityDocument ?? '',
    removedOn: row.removedOn ? formatWareki(row.removedOn) : '',
    model: row.modelLabel ?? '',
    feeAmount: row.isExempt ? '免除（￥0）' : formatYen(row.paidYen),
    feeCategory: row.isExempt ? `免除（${row.exemptionReason ?? '理由なし'}）` : (row.returnKind ?? ''),
    receiptNumber: row.receiptNumber,
    receivedOn: formatWareki(row.returnedOn),
    receiptPurpose: row.isExempt
      ? '撤去及び保管に要した費用を免除し、受領額なしとして'
      : '放置自転車等の撤去及び保管に要した費用として',
    issuer: letterhead.mayorTitle,
    storageSite: row.siteName,
    storageSiteAddress: row.siteAddress ?? '',
    storageSitePhone: row.sitePhone ?? '',
  };
}
