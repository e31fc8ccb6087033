import type { GateFacts } from '@bicycles/schema/disposal/gate-facts';
import type { Knex } from 'knex';
import { readRows } from '../ground/command/rows.ts';

/** What the disposal gate has to know of each bicycle; ids that are not in the ledger are left out. */
export function readGateFacts(db: Knex, bicycleIds: readonly string[]): Promise<GateFacts[]> {
  return readRows<GateFacts>(db, gateFactsSql, { bicycleIds });
}

const gateFactsSql = `
  select b.id as "bicycleId", b.status, b.removed_on as "removedOn", b.retention_deadline_on as "retentionDeadlineOn",
         b.owner is not null as "isOwnerKnown", b.notified_on as "notifiedOn", b.is_undelivered as "isUndelivered",
         b.undelivered_on as "undeliveredOn",
         (select coalesce(json_agg(json_build_object('state', n.state,
                   'isToOwner', is_addressed_to(n.owner, n.recipient_name, b.owner))
                   order by n.created_at desc, n.number desc), '[]')
            from notices n where n.bicycle = b.id) as notices,
         exists (select 1 from protection_removals r
                  where r.bicycle = b.id and r.kind in ('owner-cleared', 'owner-replaced')) as "isOwnerAnother",
         told.told_on as "toldOn",
         coalesce(cast(cast(setting_on('disposal.minimum_days_after_notice', told.told_on) as text) as int4), 0)
           as "minimumDaysAfterNotice",
         b.storage_announced_on as "storageAnnouncedOn", ps.state as "storageNoticeState",
         b.disposal_announced_on as "disposalAnnouncedOn", pn.state as "disposalNoticeState",
         pn.announced_until as "disposalAnnouncedUntil", pn.announced_until - pn.announced_on as "disposalNoticeDays",
         coalesce(cast(cast(setting_on('public_notice.minimum_days', pn.announced_on) as text) as int4), 0)
           as "minimumNoticeDays",
         registration_standing(b) as "registrationStanding",
         (select coalesce(json_agg(json_build_object('kind', r.kind,
                   'removedOn', (r.removed_at at time zone 'Asia/Tokyo')::date) order by r.removed_at, r.id), '[]')
            from protection_removals r
           where r.bicycle = b.id and r.kind <> 'beyond-use' and r.state <> 'confirmed') as "unconfirmedRemovals",
         open_police_inquiry_since(b) as "openInquirySince",
         coalesce(cast(cast(setting_on('police.unanswered_days', b.removed_on) as text) as int4), 0) as "unansweredDays",
         b.has_theft_report as "hasTheftReport", b.theft_reported_on as "theftReportedOn",
         exists (select 1 from police_inquiry_items i where i.bicycle = b.id and i.state = 'stolen') as "isReportedStolen",
         b.is_held as "isHeld", b.hold_reason as "holdReason",
         case when b.is_held then
           (select max((e.occurred_at at time zone 'Asia/Tokyo')::date) from bicycle_events e
             where e.bicycle = b.id and e.kind = 'held') end as "heldOn",
         (select min((r.created_at at time zone 'Asia/Tokyo')::date) from returns r
           where r.bicycle = b.id and r.returned_on is null and r.cancelled_at is null) as "counterCaseSince",
         b.is_beyond_use as "isBeyondUse", nullif(trim(b.beyond_use_reason), '') as "beyondUseReason",
         (select cast(count(*) as int4) from photos f where f.bicycle = b.id and f.kind = 'beyond_use' and f.is_evidence)
           as "beyondUsePhotos",
         coalesce((select r.state = 'confirmed' from protection_removals r where r.bicycle = b.id and r.kind = 'beyond-use'
                    order by r.removed_at desc, r.id desc limit 1), false) as "isBeyondUseConfirmed",
         coalesce(setting_on('disposal.waived_beyond_use', b.removed_on), '[]') as "waivedBeyondUse",
         coalesce((select to_json(o.lifts) from disposal_overrides o where o.bicycle = b.id and o.state = 'approved'), '[]')
           as "liftedCodes"
    from bicycles b
    left join public_notices pn on pn.id = b.disposal_notice
    left join public_notices ps on ps.id = b.storage_notice
    left join lateral (
      select coalesce((select greatest(n.sent_on, n.notified_on) from notices n
                        where n.bicycle = b.id and n.state in ('sent', 'undelivered')
                          and is_addressed_to(n.owner, n.recipient_name, b.owner)
                        order by n.created_at desc, n.number desc limit 1), b.notified_on) as told_on) told on true
   where b.id = any(cast(:bicycleIds as uuid[]))`;
