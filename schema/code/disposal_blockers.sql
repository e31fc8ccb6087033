-- What stands against the disposal of a bicycle on a day, code by code, in the order of the screens. The rule with its
-- words is schema/src/disposal/may-dispose.ts; a test holds the two together on random facts (docs/decisions/007).
-- A call reads several tables, hence its cost: lists sort out by the deadline first, and ask of what is left.
create or replace function disposal_blockers(b bicycles, day date) returns text[] language plpgsql stable cost 10000 as $$
declare
  blockers text[];
  waiting text[];
  waived text[];
  posted text;
  told_on date;
  is_notified boolean;
  has_notices boolean;
  standing text;
  is_announced boolean;
  stored public_notices;
  disposed public_notices;
begin
  if b.status in ('gone', 'returned', 'cancelled', 'scrapped', 'sold', 'recycled', 'discarded') then
    return array['closed'];
  end if;

  standing := registration_standing(b);
  blockers := array_remove(array[
    case when b.status <> 'stored' then 'not-stored' end,
    case when b.is_held then 'held' end,
    case when exists (select 1 from returns r
                       where r.bicycle = b.id and r.returned_on is null and r.cancelled_at is null) then 'counter-case' end,
    case when exists (select 1 from protection_removals r
                       where r.bicycle = b.id and r.kind <> 'beyond-use' and r.state <> 'confirmed')
         then 'protection-removed' end,
    case when b.has_theft_report or exists (select 1 from police_inquiry_items i
                       where i.bicycle = b.id and i.state = 'stolen') then 'theft' end,
    case when open_police_inquiry_since(b) is not null then 'police-inquiry' end,
    case standing when 'unchecked' then 'registration-unchecked'
                  when 'never-asked' then 'never-asked'
                  when 'owner-missing' then 'owner-missing' end
  ], null);

  is_notified := true;
  if b.owner is not null then
    select n.state, greatest(n.sent_on, n.notified_on) into posted, told_on from notices n
     where n.bicycle = b.id and n.state in ('sent', 'undelivered') and is_addressed_to(n.owner, n.recipient_name, b.owner)
     order by n.created_at desc, n.number desc limit 1;
    has_notices := exists (select 1 from notices n where n.bicycle = b.id);
    is_notified := coalesce(posted = 'sent',
      not has_notices and b.notified_on is not null and not b.is_undelivered
        and not exists (select 1 from protection_removals r
                         where r.bicycle = b.id and r.kind in ('owner-cleared', 'owner-replaced')));
    told_on := coalesce(told_on, b.notified_on);
  end if;
  select * into stored from public_notices p where p.id = b.storage_notice;
  select * into disposed from public_notices p where p.id = b.disposal_notice;
  is_announced := coalesce(b.disposal_announced_on <= day, false)
    and (b.disposal_notice is null or coalesce(disposed.state = 'announced', false));
  waiting := array_remove(array[
    case when b.retention_deadline_on is null or b.retention_deadline_on >= day then 'deadline' end,
    case when not is_notified then
           case when (b.is_undelivered and not has_notices)
                     or exists (select 1 from notices n where n.bicycle = b.id and n.state = 'undelivered'
                                   and is_addressed_to(n.owner, n.recipient_name, b.owner))
             then 'undelivered' else 'not-notified' end
         when b.owner is not null
              and told_on + coalesce(setting_on('disposal.minimum_days_after_notice', told_on)::text::integer, 0) >= day
         then 'too-soon-after-notice' end,
    case when b.storage_announced_on is null or b.storage_announced_on > day
           or (b.storage_notice is not null and not coalesce(stored.state = 'announced', false))
         then 'not-publicly-stored' end,
    case when not is_announced then 'not-announced' end,
    case when is_announced and disposed.announced_until - disposed.announced_on
                < coalesce(setting_on('public_notice.minimum_days', disposed.announced_on)::text::integer, 0)
         then 'notice-too-short' end,
    case when is_announced and disposed.announced_until >= day then 'notice-running' end
  ], null);
  waived := array(select jsonb_array_elements_text(
    coalesce(setting_on('disposal.waived_beyond_use', coalesce(b.removed_on, day)), '[]')));
  if b.is_beyond_use and waiting && waived then
    if counted_letters(b.beyond_use_reason) < 4
       or not exists (select 1 from photos f where f.bicycle = b.id and f.kind = 'beyond_use' and f.is_evidence) then
      waiting := waiting || 'beyond-use-evidence'::text;
    elsif coalesce((select r.state from protection_removals r where r.bicycle = b.id and r.kind = 'beyond-use'
                     order by r.removed_at desc, r.id desc limit 1), '') <> 'confirmed' then
      waiting := waiting || 'beyond-use-unconfirmed'::text;
    else
      waiting := array(select code from unnest(waiting) with ordinality as each (code, place)
                        where code <> all (waived) order by place);
    end if;
  end if;

  return array(
    select code from unnest(blockers || waiting) with ordinality as each (code, place)
     where not exists (select 1 from disposal_overrides o
                        where o.bicycle = b.id and o.state = 'approved'
                          and (code = any(o.lifts)
                               or (code in ('notice-running', 'notice-too-short') and 'not-announced' = any(o.lifts))))
     order by place);
end $$;
