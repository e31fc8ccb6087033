-- The order of the two 公示 as the database holds it (schema/src/public-notices/may-announce.ts): the one of storage, within
-- 保管期限, comes before the one of disposal.
create or replace function guard_public_notice_order() returns trigger language plpgsql as $$
declare
  notice public_notices;
  facts bicycles;
begin
  select * into notice from public_notices where id = new.public_notice;
  select * into facts from bicycles where id = new.bicycle;
  if notice.kind = 'storage'
     and (facts.disposal_announced_on is not null or facts.retention_deadline_on < notice.announced_on) then
    raise exception 'public_notice: % is past the notice of storage', facts.id
      using errcode = 'P0001', constraint = 'public_notice_items_order';
  end if;
  if notice.kind = 'disposal' and coalesce(facts.storage_announced_on >= notice.announced_on, true) then
    raise exception 'public_notice: % has not been announced as stored', facts.id
      using errcode = 'P0001', constraint = 'public_notice_items_order';
  end if;
  return new;
end $$;

create or replace trigger public_notice_items_order before insert on public_notice_items
  for each row execute function guard_public_notice_order();
