import { parseExemptionNote } from '@bicycles/schema/exemptions/exemption-note';
import { tokyoDay } from '@bicycles/schema/ground/text/tokyo-time';
import { formatWareki } from '@bicycles/schema/ground/text/wareki';
import { formatYen } from '@bicycles/schema/ground/text/yen';
import type { Settings } from '@bicycles/schema/settings';
import type { ExemptionApplicationData } from '../ground/documents/data/exemption-application.ts';
import { warekiMinute } from '../ground/documents/wareki-minute.ts';
import { claimantLines } from '../returns/claimant-lines.ts';
import { counterBicycle } from '../returns/counter-bicycle.ts';
import type { ExemptionRow } from './exemption-sql.ts';

type Reason = { id: string; label: string; isChosen: boolean };

/** The texts of 免除申請書: what was asked, and the call centre's answer once there is one. */
export function exemptionApplicationData(
  row: ExemptionRow,
  reasons: readonly Reason[],
  letterhead: Settings['letterhead'],
): ExemptionApplicationData {
  const note = parseExemptionNote(row.exemptionNote);
  return {
    addressee: letterhead.mayorTitle,
    applicationNumber: `${row.managementNumber ?? ''}-免`,
    appliedOn: formatWareki(tokyoDay(row.askedAt)),
    ...claimantLines(row),
    ...counterBicycle(row),
    removedAt: warekiMinute(row.removedAt),
    model: row.modelLabel ?? '',
    storageSite: row.siteFullName,
    feeAmount: formatYen(row.feeYen),
    reasons: reasons.map(({ label, isChosen }) => ({ mark: isChosen ? '✓' : '', label })),
    reasonDetail: note.statement ?? '',
    theftReport: {
      policeStation: [row.theftPoliceBodyName, note.koban].filter(Boolean).join(' '),
      reportedAt: warekiMinute(row.theftReportedAt),
      receiptNumber: row.theftReceiptNumber ?? '',
      stolenAt: warekiMinute(row.theftOccurredAt),
      officer: note.officer ?? '',
    },
    confirmation: {
      confirmedAt: warekiMinute(row.decidedAt),
      confirmedBy: row.decidedByName ?? '',
      policeContact: note.policeContact ?? '',
      result:
        row.decidedAt === null
          ? ''
          : `${row.state === 'confirmed' ? '免除する' : '免除しない'}　${note.decision ?? ''}`,
    },
    contact: `${letterhead.department} 電話 ${letterhead.phone}`,
  };
}
