import { waitingMinutes } from '@bicycles/schema/photos/resolve-contracts';

const isAside = `(f.linked_by is not distinct from 'manual')`;

/** Photos that a person has to decide about at `:now`; those set aside count for none. */
export const isOpenDoubt = `
  (f.link_state <> 'linked' and not ${isAside}
   and (f.link_state = 'conflict' or f.received_at < cast(:now as timestamptz) - interval '${waitingMinutes} minutes'))`;

/** Open ones first, oldest first; each with the bicycles that it may belong to and a few of their photos. */
export const doubtsSql = `
  select f.id, f.kind, f.taken_at as "takenAt", f.received_at as "receivedAt", f.width, f.height,
    nullif(trim(concat_ws(' ', u.last_name, u.first_name)), '') as "takenBy",
    f.link_state as "linkState", ${isAside} as "isSetAside",
    f.tag_number as "scannedTagNumber", f.read_tag_number as "readTagNumber",
    (select coalesce(json_agg(c order by c.rank), '[]') from (
      select distinct on (b.id) found.rank, found.by, b.id as "bicycleId", t.number as "tagNumber",
        b.management_number as "managementNumber", b.status, p.name as "placeName", co.label as "colourLabel",
        (select coalesce(json_agg(json_build_object('id', o.id, 'kind', o.kind, 'takenAt', o.taken_at)
                                  order by o.taken_at), '[]')
           from (select id, kind, taken_at from photos where bicycle = b.id order by taken_at desc limit 4) o) as photos
      from (
        select 1 as rank, 'scan' as by, x.id from bicycles x join tags xt on xt.id = x.tag where xt.number = f.tag_number
        union all
        select 2, 'image', x.id from bicycles x join tags xt on xt.id = x.tag where xt.number = f.read_tag_number
        union all
        select 3, 'screen', cast(a.details ->> 'screenBicycleId' as uuid) from audit_entries a
         where a.subject_kind = 'photos' and a.subject_id = cast(f.id as text) and a.action = '/photos/uploads'
      ) found
      join bicycles b on b.id = found.id
      join places p on p.id = b.place
      left join tags t on t.id = b.tag
      left join codes co on co.id = b.colour
      order by b.id, found.rank
    ) c) as candidates
  from photos f left join directus_users u on u.id = f.taken_by
  where f.link_state <> 'linked' and (${isAside} or ${isOpenDoubt})
  order by ${isAside}, f.received_at, f.id
  limit :most`;
