import { type ExemptionEntry, ListExemptions } from '@bicycles/schema/returns/exemption-contracts';
import { defineQuery } from '../command/define-query.ts';
import { readRows } from '../command/rows.ts';
import { iso } from '../command/served.ts';
import { askedAndDecided, askedAndDecidedColumns } from './case-sql.ts';

/** 免除の確認待ち R2, oldest first, for the call centre; or those of one yard, for its counter. What is decided comes newest first. */
export const listExemptions = defineQuery(ListExemptions, async ({ storageSiteId }, { db, now }) => {
  const list = (condition: string, order: string) =>
    readRows<ExemptionEntry>(db, entriesSql(condition, order), { siteId: storageSiteId ?? null, now: iso(now) });
  const [waiting, decided, recent] = await Promise.all([
    list("r.exemption_state = 'requested' and r.cancelled_at is null", 'r.created_at'),
    list(
      "r.exemption_state in ('confirmed', 'refused') and r.cancelled_at is null and r.returned_on is null",
      'r.exemption_confirmed_at desc',
    ),
    list(
      `r.exemption_state in ('confirmed', 'refused')
       and r.exemption_confirmed_at > cast(:now as timestamptz) - interval '7 days'`,
      'r.exemption_confirmed_at desc',
    ),
  ]);
  return { now: iso(now), waiting, decided, recent };
});

/** Counts on the index returns_exemptions. */
const entriesSql = (condition: string, order: string) => `
  select r.id as "returnId", b.id as "bicycleId", b.management_number as "managementNumber",
         r.exemption_state as state, c.label as "reasonLabel", s.short_name as "siteName",
         ${askedAndDecidedColumns}, r.returned_on is not null and r.cancelled_at is null as "isReturned"
    from returns r
    join bicycles b on b.id = r.bicycle
    join storage_sites s on s.id = r.storage_site
    left join codes c on c.id = r.exemption_reason
    ${askedAndDecided}
   where (cast(:siteId as uuid) is null or r.storage_site = :siteId) and ${condition}
   order by ${order}
   limit 100`;
