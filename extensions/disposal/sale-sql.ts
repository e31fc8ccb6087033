/**
 * The money of every sold bicycle and whose it is on the day `:today` (自転車法6条4項): a claim made in time keeps it
 * for the owner also after the six months. Index bicycles_sold.
 */
export const saleSql = `
  select b.id as "bicycleId", b.management_number as "managementNumber", t.number as "tagNumber",
         s.id as "storageSiteId", s.short_name as "storageSiteName", s.sort, d.number as "disposalNumber",
         d.buyer_name as "buyerName", concat_ws(' ', vk.label, co.label, mo.label) as look, b.final_on as "soldOn",
         coalesce(b.disposal_yen, 0) as yen,
         case when c.state = 'paid' then 'paid' when c.state = 'recorded' then 'claimed'
              when b.ownership_transfers_on <= cast(:today as date) then 'income' else 'held' end as state,
         b.ownership_transfers_on - 1 as "claimableUntil", c.id as "claimId",
         case when c.state = 'paid' then c.payable_yen end as "paidYen",
         cast(extract(year from b.final_on - interval '3 months') as int4) as "fiscalYear"
    from bicycles b
    join storage_sites s on s.id = b.storage_site
    join disposals d on d.id = b.disposal
    left join sale_claims c on c.bicycle = b.id and c.state <> 'withdrawn'
    left join tags t on t.id = b.tag
    left join codes vk on vk.id = b.vehicle_kind
    left join codes co on co.id = b.colour
    left join codes mo on mo.id = b.model
   where b.status = 'sold'`;
