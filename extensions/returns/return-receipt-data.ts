import type { Settings } from '@bicycles/schema/masters/settings';
import { formatWareki } from '@bicycles/schema/text/wareki';
import type { ReturnReceiptData } from '../documents/return-receipt.ts';
import type { ReceiptRow } from './receipt-sql.ts';

/** The texts of the paper: dates in 和暦, money in yen, an empty text where nothing is known. */
export function returnReceiptData(row: ReceiptRow, letterhead: Settings['letterhead']): ReturnReceiptData {
  return {
    addressee: letterhead.mayorTitle,
    requestedOn: formatWareki(row.returnedOn),
    claimantName: row.claimantName ?? '',
    claimantNameKana: row.claimantNameKana ?? '',
    claimantPostalCode: row.claimantPostalCode ? `〒${row.claimantPostalCode}` : '',
    claimantAddress: row.claimantAddress ?? '',
    claimantPhone: row.claimantPhone ?? '',
    claimantRelation: row.claimantRelation ?? '',
    identityDocument: row.identityDocument ?? '',
    managementNumber: row.managementNumber ?? '',
    tagNumber: row.tagNumber ? `${row.tagNumber.slice(0, 4)} ${row.tagNumber.slice(4)}` : '',
    removedOn: row.removedOn ? formatWareki(row.removedOn) : '',
    place: row.place,
    vehicleKind: row.vehicleKind ?? '',
    model: row.model ?? '',
    colour: row.colour ?? '',
    registrationNumber: row.registrationNumber ?? '',
    frameNumber: row.frameNumber ?? '',
    feeAmount: `￥${row.paidYen.toLocaleString('ja-JP')}`,
    feeCategory: row.returnKind ?? '',
    receiptNumber: row.receiptNumber,
    receivedOn: formatWareki(row.returnedOn),
    receiptPurpose: '放置自転車等の撤去及び保管に要した費用として',
    issuer: letterhead.mayorTitle,
    storageSite: row.siteName,
    storageSiteAddress: row.siteAddress ?? '',
    storageSitePhone: row.sitePhone ?? '',
  };
}
