import { type ExemptionEntry, type ExemptionListName, ListExemptions } from '@bicycles/schema/exemptions/contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRow, readRows } from '../ground/command/rows.ts';
import { iso } from '../ground/command/served.ts';
import { askedAndDecided, askedAndDecidedColumns } from '../returns/case-sql.ts';

const pageSize = 50;

/** 免除の申請 R2, a page of one list; those of one yard where it is named. */
export const listExemptions = defineQuery(ListExemptions, async ({ list, storageSiteId, page }, { db, now }) => {
  const { condition, order } = lists[list];
  const where = `(cast(:siteId as uuid) is null or r.storage_site = :siteId) and ${condition}`;
  const bindings = { siteId: storageSiteId ?? null, now: iso(now) };
  const counted = await readRow<{ total: number }>(
    db,
    `select cast(count(*) as int4) as total from returns r where ${where}`,
    bindings,
  );
  const total = counted?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const shown = Math.min(page, pages);
  const entries = await readRows<ExemptionEntry>(
    db,
    `${entrySql} where ${where} order by ${order}, r.id limit :limit offset :offset`,
    { ...bindings, limit: pageSize, offset: (shown - 1) * pageSize },
  );
  return { now: iso(now), entries, total, page: shown, pages };
});

/** Each is found by the index returns_exemptions. */
const lists: Record<ExemptionListName, { condition: string; order: string }> = {
  waiting: {
    condition: "r.exemption_state = 'requested' and r.cancelled_at is null",
    order: 'r.created_at',
  },
  answered: {
    condition: `r.exemption_state in ('confirmed', 'refused')
      and r.exemption_confirmed_at > cast(:now as timestamptz) - interval '7 days'`,
    order: 'r.exemption_confirmed_at desc',
  },
  open: {
    condition: `r.exemption_state in ('requested', 'confirmed', 'refused')
      and r.cancelled_at is null and r.returned_on is null`,
    order: "r.exemption_state = 'requested', coalesce(r.exemption_confirmed_at, r.created_at) desc",
  },
};

const entrySql = `
  select r.id as "returnId", b.id as "bicycleId", b.management_number as "managementNumber",
         r.exemption_state as state, c.label as "reasonLabel", s.short_name as "siteName",
         ${askedAndDecidedColumns}, r.returned_on is not null and r.cancelled_at is null as "isReturned"
    from returns r
    join bicycles b on b.id = r.bicycle
    join storage_sites s on s.id = r.storage_site
    left join codes c on c.id = r.exemption_reason
    ${askedAndDecided}`;
