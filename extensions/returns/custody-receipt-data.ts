import { formatWareki } from '@bicycles/schema/ground/text/wareki';
import type { Day } from '@bicycles/schema/ground/values';
import type { Settings } from '@bicycles/schema/settings';
import type { CustodyReceiptData } from '../ground/documents/data/custody-receipt.ts';
import { postalMark } from '../ground/documents/paper-texts.ts';
import { warekiMinute } from '../ground/documents/wareki-minute.ts';
import { counterBicycle } from './counter-bicycle.ts';
import type { PaperRow } from './paper-sql.ts';

type Printing = { today: Day; handledBy: string; letterhead: Settings['letterhead'] };

/** The texts of 預かり証: what the yard keeps for whom, since when, until when and why. */
export function custodyReceiptData(row: PaperRow, { today, handledBy, letterhead }: Printing): CustodyReceiptData {
  return {
    custodyNumber: `${row.managementNumber ?? ''}-預`,
    issuedOn: formatWareki(today),
    recipientName: row.claimantName ?? '',
    recipientAddress: [postalMark(row.claimantPostalCode), row.claimantAddress].filter(Boolean).join(' '),
    recipientPhone: row.claimantPhone ?? '',
    heldThing: `${row.vehicleKindLabel ?? '自転車'} 1台`,
    heldSince: warekiMinute(row.arrivedAt),
    heldUntil: heldUntil(row),
    reason:
      row.exemptionState === 'requested'
        ? '手数料の免除を申請し、その確認を待つため'
        : '放置自転車等として撤去し、返還まで保管するため',
    ...counterBicycle(row),
    removedOn: row.removedOn === null ? '' : formatWareki(row.removedOn),
    remarks: '',
    storageSite: row.siteName ?? '',
    storageSiteAddress: row.siteAddress ?? '',
    storageSitePhone: row.sitePhone ?? '',
    handledBy,
    issuer: letterhead.mayorTitle,
  };
}

function heldUntil({ returnedAt, retentionDeadlineOn }: PaperRow): string {
  if (returnedAt !== null) return `${warekiMinute(returnedAt)} 返還`;
  return retentionDeadlineOn === null ? '' : `${formatWareki(retentionDeadlineOn)}まで`;
}
