import type { BulkChangeKind } from '@bicycles/schema/bulk/change';
import type { PlannedRow } from '@bicycles/schema/bulk/plan-change';
import type { Knex } from 'knex';
import { readRows } from '../ground/command/rows.ts';
import { isPastRemoval, latestFirst } from '../ledger/past-owners-sql.ts';
import type { Matching } from '../search/bicycles-matching.ts';

/** The rows of a set with what the rule reads of them for a change of this kind. */
export function readPlannedRows(
  db: Knex,
  { sql, bindings }: Matching,
  kind: BulkChangeKind,
): Promise<(PlannedRow & { id: string })[]> {
  return readRows(db, plannedSql(sql, kind === 'owner-taken-over' ? pastOwnerSql : 'null'), bindings);
}

const pastOwnerSql = `
         (select json_build_object('ownerId', o.id, 'confirmedOn', o.confirmed_on)
            from bicycles past join owners o on o.id = past.owner
           where ${isPastRemoval} order by ${latestFirst} limit 1)`;

const plannedSql = (ids: string, pastOwner: string) => `
  select b.id, b.status, b.revision, b.removed_on as "removedOn", b.retention_deadline_on as "retentionDeadlineOn",
         b.deadline_reason as "deadlineReason", b.disposal_announced_on as "disposalAnnouncedOn",
         b.vehicle_kind as "vehicleKind", b.model, b.colour, b.storage_slot as "storageSlot",
         b.condition_memo as "conditionMemo", b.remarks, b.is_beyond_use as "isBeyondUse",
         b.beyond_use_reason as "beyondUseReason", b.is_held as "isHeld", b.hold_reason as "holdReason", b.owner,
         b.registration_key as "registrationKey", b.registration_number as "registrationNumber",
         b.police_inquired_on as "policeInquiredOn", b.police_answered_on as "policeAnsweredOn",
         open_police_inquiry_since(b) as "openInquirySince",
         ${pastOwner} as "pastOwner"
    from bicycles b where b.id in (${ids})`;
