/** Events that bring a bicycle into the yard's stock or take it out. */
const entering = ['arrived', 'moved', 'return-cancelled', 'disposal-cancelled'];
const leaving = ['returned', 'scrapped', 'sold', 'recycled', 'discarded'];
const list = (kinds: readonly string[]) => kinds.map((kind) => `'${kind}'`).join(', ');
const moving = list([...entering, ...leaving]);

const lastBefore = (bound: string) => `
  select e.kind, e.occurred_at as at from bicycle_events e
   where e.bicycle = b.id and e.kind in (${moving}) and e.occurred_at < ${bound}
   order by e.occurred_at desc, e.recorded_at desc limit 1`;

/** Whether the yard had it when the bound passed: the next move away names its yard, without one the row does. */
const isAtSite = (bound: string) => `
  coalesce((select cast(e.details ->> 'fromSiteId' as uuid) from bicycle_events e
             where e.bicycle = b.id and e.kind = 'moved' and e.occurred_at >= ${bound}
             order by e.occurred_at, e.recorded_at limit 1), b.storage_site) = cast(:siteId as uuid)`;

const happenedToday = (kind: string) => `exists (
  select 1 from bicycle_events e
   where e.bicycle = b.id and e.kind = '${kind}' and e.occurred_at >= d.starts and e.occurred_at < d.ends)`;

const left = (kind: string, more = '') =>
  `count(*) filter (where is_here and after_kind = '${kind}' and after_at >= starts${more})::int4`;

/**
 * One yard on one business day (Asia/Tokyo), by vehicle kind: what was carried over and what came and went by the
 * events; what is in stock by the rows themselves, so that the one proves the other. A return undone on its own
 * day counts for nothing; one undone later has left on its day and comes in again on the day of its undoing, though
 * the row no longer says that it was away. Moves count from the yard in which the day begins to the one in which it
 * ends: there and back within a day is nothing.
 * Indexes: bicycles_site_status, bicycles_by_status, bicycles_by_final_on, bicycle_events_timeline.
 */
export const flowSql = `
  with days as (
    select cast(:day as timestamp) at time zone 'Asia/Tokyo' as starts,
           (cast(:day as timestamp) + interval '1 day') at time zone 'Asia/Tokyo' as ends),
  lives as (
    select b.vehicle_kind, d.starts, before.kind as before_kind, after.kind as after_kind, after.at as after_at,
           ${isAtSite('d.starts')} as was_here, ${isAtSite('d.ends')} as is_here,
           ${happenedToday('arrived')} as arrived,
           ${happenedToday('return-cancelled')} as return_cancelled,
           ${happenedToday('disposal-cancelled')} as disposal_cancelled,
           exists (select 1 from returns r
                    where r.bicycle = b.id and r.returned_on = cast(:day as date) and r.is_exempt
                      and (r.cancelled_at is null or r.cancelled_at >= d.ends)) as exempt,
           (b.status = 'stored' or b.final_on > cast(:day as date))
             and not (after.kind in (${list(leaving)})
                      and exists (select 1 from bicycle_events e
                                   where e.bicycle = b.id and e.kind in ('return-cancelled', 'disposal-cancelled')
                                     and e.occurred_at >= d.ends)) as stands
      from bicycles b cross join days d
      left join lateral (${lastBefore('d.starts')}) before on true
      left join lateral (${lastBefore('d.ends')}) after on true
     where b.arrived_at < d.ends and (
       (b.storage_site = :siteId and (b.final_on is null or b.final_on >= cast(:day as date)))
       or ((b.status = 'stored' or b.final_on >= cast(:day as date)) and exists (
         select 1 from bicycle_events e
          where e.bicycle = b.id and e.kind = 'moved' and e.occurred_at >= d.starts
            and e.details ->> 'fromSiteId' = cast(:siteId as text)))))
  select coalesce(k.label, '車種なし') as label,
         count(*) filter (where was_here and before_kind in (${list(entering)}))::int4 as "carriedOver",
         count(*) filter (where was_here and arrived)::int4 as arrived,
         count(*) filter (where is_here and not was_here)::int4 as "movedIn",
         count(*) filter (where was_here and not is_here)::int4 as "movedOut",
         ${left('returned', ' and not exempt')} as "returnedPaid",
         ${left('returned', ' and exempt')} as "returnedExempt",
         count(*) filter (where was_here and before_kind = 'returned' and return_cancelled)::int4 as "returnCancelled",
         ${left('scrapped')} as scrapped,
         ${left('sold')} as sold,
         ${left('recycled')} as recycled,
         ${left('discarded')} as discarded,
         count(*) filter (where was_here and before_kind in (${list(leaving)}) and disposal_cancelled)::int4
           as "disposalCancelled",
         count(*) filter (where is_here and stands)::int4 as "inStock"
    from lives left join codes k on k.id = lives.vehicle_kind
   where was_here or is_here
   group by k.label, k.sort
   order by k.sort nulls last`;
