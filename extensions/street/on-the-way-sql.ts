/**
 * Bicycles between street and yard: `nth` is the place among those of the same yard and state, newest first.
 * `:crew` and `:siteId` null mean all. Indexes: bicycles_in_transit, bicycles_site_status.
 */
export const onTheWaySql = `
  select id, row_number() over (alike order by case when status = 'in_transit' then loaded_at else removed_at end desc, id) as nth
    from bicycles
   where status in ('removed', 'in_transit')
     and (cast(:crew as text) is null or crew = cast(:crew as text))
     and (cast(:siteId as uuid) is null or storage_site = cast(:siteId as uuid))
  window alike as (partition by storage_site, status)`;
