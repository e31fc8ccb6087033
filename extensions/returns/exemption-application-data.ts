import type { Settings } from '@bicycles/schema/masters/settings';
import { parseExemptionNote } from '@bicycles/schema/returns/exemption-note';
import { tokyoDay } from '@bicycles/schema/text/tokyo-time';
import { formatWareki } from '@bicycles/schema/text/wareki';
import { formatYen } from '@bicycles/schema/text/yen';
import type { ExemptionApplicationData } from '../documents/data/exemption-application.ts';
import { claimantLines } from './claimant-lines.ts';
import { counterBicycle } from './counter-bicycle.ts';
import type { ExemptionRow } from './exemption-sql.ts';
import { warekiMinute } from './wareki-minute.ts';

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
