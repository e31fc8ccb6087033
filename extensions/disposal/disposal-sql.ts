import type { Disposal } from '@bicycles/schema/disposal/contracts';

export type DisposalRow = Disposal & { siteCode: string };

/** Whether an item of `i` has left by another way than this list, told by its bicycle `b`. */
export const hasLeftSql = `(i.state in ('listed', 'found', 'not_found') and b.status <> 'stored')`;

/** Lists with how far they are; `where` is on `d`. */
export const disposalSql = (where: string) => `
  select d.id as "disposalId", d.number, d.state, d.kind, s.id as "storageSiteId", s.short_name as "storageSiteName",
         s.code as "siteCode", d.listed_on as "listedOn", d.reconciled_on as "reconciledOn",
         d.disposed_on as "disposedOn", d.closed_at as "closedAt",
         nullif(trim(concat_ws(' ', u.last_name, u.first_name)), '') as "createdByName", d.note,
         d.buyer_name as "buyerName", d.buyer_address as "buyerAddress", d.buyer_phone as "buyerPhone",
         d.lot_yen as "lotYen", c.*
    from disposals d
    join storage_sites s on s.id = d.storage_site
    left join directus_users u on u.id = d.created_by
    cross join lateral (
      select count(*) filter (where i.state <> 'removed')::int4 as "itemCount",
             count(*) filter (where i.state = 'listed' and b.status = 'stored')::int4 as "listedCount",
             count(*) filter (where i.state = 'found' and b.status = 'stored')::int4 as "foundCount",
             count(*) filter (where i.state = 'not_found' and b.status = 'stored')::int4 as "notFoundCount",
             count(*) filter (where i.state = 'left' or ${hasLeftSql})::int4 as "leftCount",
             count(*) filter (where i.state = 'disposed')::int4 as "disposedCount",
             coalesce(sum(i.yen) filter (where i.kind = 'sold' and i.state in ('found', 'disposed')), 0)::int4 as "soldYen"
        from disposal_items i join bicycles b on b.id = i.bicycle
       where i.disposal = d.id) c
   where ${where}`;
