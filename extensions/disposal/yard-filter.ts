import type { Day, Id } from '@bicycles/schema/ground/values';

type YardFilter = {
  storageSiteIds: readonly Id[];
  removedFrom?: Day | undefined;
  removedUntil?: Day | undefined;
  deadlineUntil?: Day | undefined;
};

/** The filters of the candidate lists as a condition on `b`; each of them may be left open. */
export const yardFilterSql = `
  (cardinality(cast(:storageSiteIds as uuid[])) = 0 or b.storage_site = any(cast(:storageSiteIds as uuid[])))
  and (cast(:removedFrom as date) is null or b.removed_on >= cast(:removedFrom as date))
  and (cast(:removedUntil as date) is null or b.removed_on <= cast(:removedUntil as date))
  and (cast(:deadlineUntil as date) is null or b.retention_deadline_on <= cast(:deadlineUntil as date))`;

export const yardFilterBindings = ({ storageSiteIds, removedFrom, removedUntil, deadlineUntil }: YardFilter) => ({
  storageSiteIds,
  removedFrom: removedFrom ?? null,
  removedUntil: removedUntil ?? null,
  deadlineUntil: deadlineUntil ?? null,
});
