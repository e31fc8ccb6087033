import type { PlannedRow } from '@bicycles/schema/bulk/plan-change';
import type { Knex } from 'knex';
import { readRows } from '../command/rows.ts';
import type { Matching } from '../searches/bicycles-matching.ts';

/** The rows of a set with what the rule reads of them. */
export function readPlannedRows(db: Knex, { sql, bindings }: Matching): Promise<(PlannedRow & { id: string })[]> {
  return readRows(db, plannedSql(sql), bindings);
}

const plannedSql = (ids: string) => `
  select b.id, b.status, b.revision, b.removed_on as "removedOn", b.retention_deadline_on as "retentionDeadlineOn",
         b.deadline_reason as "deadlineReason", b.disposal_announced_on as "disposalAnnouncedOn", b.colour, b.model,
         b.storage_slot as "storageSlot", b.remarks, b.is_beyond_use as "isBeyondUse",
         b.beyond_use_reason as "beyondUseReason", b.is_held as "isHeld", b.hold_reason as "holdReason", b.owner
    from bicycles b where b.id in (${ids})`;
