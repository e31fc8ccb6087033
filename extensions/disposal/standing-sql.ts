/** What a missing step has its bicycles listed for, whatever their deadline: the home's counts lead here. */
const isMissing = `
  case cast(:code as text)
    when 'not-publicly-stored' then b.storage_announced_on is null
    when 'registration-unchecked' then b.registration_kind = 'unchecked'
    when 'never-asked' then registration_standing(b) = 'never-asked'
    when 'protection-removed' then exists (select 1 from protection_removals r where r.bicycle = b.id and r.state <> 'confirmed')
    else false end`;

/** Ready and blocked of one yard or all, asked once: the counts, and one page, the oldest first. */
export const standingSql = `
  with standing as materialized (
    select b.id, b.retention_deadline_on as deadline, due.is_due, disposal_blockers(b, cast(:today as date)) as codes
      from bicycles b
      cross join lateral (
        select b.retention_deadline_on < cast(:today as date) or b.is_beyond_use
               or exists (select 1 from disposal_overrides o where o.bicycle = b.id and o.state = 'approved') as is_due) due
     where b.status = 'stored' and (due.is_due or ${isMissing})
       and (cast(:siteId as uuid) is null or b.storage_site = cast(:siteId as uuid))
  ), listed as (
    select * from standing
     where (cardinality(codes) = 0) = (cast(:list as text) = 'ready')
       and (cast(:code as text) is null or cast(:code as text) = any(codes))
  ), page as (
    select b.id as "bicycleId", b.management_number as "managementNumber", t.number as "tagNumber",
           s.name as "storageSiteName", b.storage_slot as "storageSlot",
           concat_ws(' ', co.label, mo.label) as look, b.removed_on as "removedOn",
           b.retention_deadline_on as "retentionDeadlineOn",
           greatest(cast(:today as date) - b.retention_deadline_on, 0) as "daysPast"
      from listed l
      join bicycles b on b.id = l.id
      join storage_sites s on s.id = b.storage_site
      left join tags t on t.id = b.tag
      left join codes co on co.id = b.colour
      left join codes mo on mo.id = b.model
     order by l.deadline, b.management_number
     limit :limit offset :offset
  )
  select (select cast(count(*) as int4) from listed) as count,
         (select cast(count(*) as int4) from standing where is_due and cardinality(codes) = 0) as "readyCount",
         (select cast(count(*) as int4) from standing where is_due and cardinality(codes) > 0) as "blockedCount",
         (select coalesce(json_agg(json_build_object('code', code, 'count', n) order by n desc, code), '[]')
            from (select code, cast(count(*) as int4) as n from standing, unnest(codes) as code where is_due group by code) c) as "byCode",
         (select coalesce(json_agg(page order by page."retentionDeadlineOn", page."managementNumber"), '[]') from page) as rows`;
