import { Exemption, GetExemption } from '@bicycles/schema/exemptions/contracts';
import { parseExemptionNote } from '@bicycles/schema/exemptions/exemption-note';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRow } from '../ground/command/rows.ts';
import { iso } from '../ground/command/served.ts';
import { caseNotFound } from '../returns/lock-case.ts';
import { type ExemptionRow, exemptionSql } from './exemption-sql.ts';

/** 免除の申請1件 R2: what the claimant says beside what the ledger knows, instants included. */
export const getExemption = defineQuery(GetExemption, async ({ returnId }, { db, now, audit }) => {
  const row = await readRow<ExemptionRow>(db, exemptionSql, { returnId });
  if (!row) throw caseNotFound();
  audit({ kind: 'returns', id: returnId, details: { bicycleId: row.bicycleId } });
  const { koban, officer, statement, policeContact, decision } = parseExemptionNote(row.exemptionNote);
  return Exemption.parse({
    ...row,
    now: iso(now),
    statement: statement ?? null,
    policeContact: policeContact ?? null,
    decisionNote: decision ?? null,
    theft: {
      policeBodyName: row.theftPoliceBodyName,
      koban: koban ?? null,
      officer: officer ?? null,
      occurredAt: row.theftOccurredAt,
      reportedAt: row.theftReportedAt,
      receiptNumber: row.theftReceiptNumber,
    },
    bicycle: row,
  });
});
