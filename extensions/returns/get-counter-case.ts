import { parseExemptionNote } from '@bicycles/schema/exemptions/exemption-note';
import { type Counter, GetCounterCase } from '@bicycles/schema/returns/contracts';
import { findCashClose } from '../cash/lock-cash.ts';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRow } from '../ground/command/rows.ts';
import { askedAndDecided, askedAndDecidedColumns } from './case-sql.ts';

type OpenCase = NonNullable<Counter['openCase']>;
type CaseRow = Omit<OpenCase, 'decisionNote'> & { exemptionNote: string | null };

/** 窓口の途中 R2: the open case of a bicycle, and whether its yard still takes money today. */
export const getCounterCase = defineQuery(GetCounterCase, async ({ bicycleId }, { db, today }) => {
  const site = await readRow<{ id: string | null }>(
    db,
    'select storage_site as id from bicycles where id = :bicycleId',
    {
      bicycleId,
    },
  );
  const close = site?.id ? await findCashClose(db, site.id, today) : undefined;
  const found = await readRow<CaseRow>(db, caseSql, { bicycleId });
  return {
    openCase: found ? { ...found, decisionNote: parseExemptionNote(found.exemptionNote).decision ?? null } : null,
    cashClosed: close ? { at: close.closedAt, byName: close.closedByName } : null,
  };
});

const caseSql = `
  select r.id as "returnId", r.exemption_state as state, c.code as "reasonCode", c.label as "reasonLabel",
         ${askedAndDecidedColumns}, r.exemption_note as "exemptionNote",
         r.claimant_name as "claimantName", r.claimant_name_kana as "claimantNameKana",
         r.claimant_postal_code as "claimantPostalCode", r.claimant_address as "claimantAddress",
         r.claimant_phone as "claimantPhone", r.claimant_relation as "claimantRelationId",
         r.identity_document as "identityDocumentId", r.identity_note as "identityNote", r.note,
         r.vehicle_kind as "vehicleKindId"
    from returns r
    left join codes c on c.id = r.exemption_reason
    ${askedAndDecided}
   where r.bicycle = :bicycleId and r.cancelled_at is null and r.returned_on is null`;
