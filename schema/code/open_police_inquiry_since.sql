-- 照会中: the day since which the police have owed an answer (asked) or contradict themselves (conflict); null when no
-- inquiry is open. A row brought over without items counts by its two dates.
create or replace function open_police_inquiry_since(b bicycles) returns date language plpgsql stable as $$
declare since date;
begin
  select min(coalesce(q.inquired_on, b.police_inquired_on, (q.created_at at time zone 'Asia/Tokyo')::date)) into since
    from police_inquiry_items i join police_inquiries q on q.id = i.police_inquiry
   where i.bicycle = b.id and i.state in ('asked', 'conflict') and i.cancelled_at is null and q.state <> 'cancelled';
  if since is null and b.police_inquired_on is not null and b.police_answered_on is null
     and not exists (select 1 from police_inquiry_items i where i.bicycle = b.id) then
    since := b.police_inquired_on;
  end if;
  return since;
end $$;
