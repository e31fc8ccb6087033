import { PrintExemptionApplication } from '@bicycles/schema/exemptions/contracts';
import { tokyoDay } from '@bicycles/schema/ground/text/tokyo-time';
import { defineDocument } from '../ground/command/define-query.ts';
import { readRow, readRows } from '../ground/command/rows.ts';
import { readSetting } from '../ground/command/settings.ts';
import { caseNotFound } from '../returns/lock-case.ts';
import { readTemplateFacts } from '../templates/read-template-facts.ts';
import { renderInUse } from '../templates/render-in-use.ts';
import { exemptionApplicationData } from './exemption-application-data.ts';
import { type ExemptionRow, exemptionSql } from './exemption-sql.ts';

/** 免除申請書 R2: printed at once to be signed, and again with the answer on it. */
export const printExemptionApplication = defineDocument(
  PrintExemptionApplication,
  async ({ returnId }, { db, files, today, audit }) => {
    const row = await readRow<ExemptionRow>(db, exemptionSql, { returnId });
    if (!row) throw caseNotFound();
    const reasons = await readRows<{ id: string; label: string; isChosen: boolean }>(db, reasonsSql, { returnId });
    const letterhead = await readSetting(db, 'letterhead', tokyoDay(row.askedAt));
    audit({ kind: 'returns', id: returnId, details: { paper: 'exemption-application', bicycleId: row.bicycleId } });
    const data = exemptionApplicationData(row, reasons, letterhead);
    const facts = await readTemplateFacts(db, row.bicycleId, today);
    return {
      name: `exemption-${row.managementNumber ?? returnId}.pdf`,
      pdf: await renderInUse({ db, files }, 'exemption-application', data, { facts }),
    };
  },
);

/** The reasons in the master's order; a retired one only where it was chosen. */
const reasonsSql = `
  select c.id, c.label, c.id = r.exemption_reason as "isChosen"
    from returns r
    join codes c on c.list = 'exemption_reason' and (c.retired_on is null or c.id = r.exemption_reason)
   where r.id = :returnId
   order by c.sort nulls last, c.code`;
