-- How far the search for the owner by the 防犯登録番号 has come: 'unchecked' nobody has looked for one yet, 'not-needed' a
-- person looked and there is none that could be asked (なし, 判読不能), 'never-asked' there is one, as it is written now,
-- that the police were not asked about, 'owner-missing' they named the owner and nobody has taken the owner over,
-- 'asked' the rest. A row brought over without items counts as asked by its date.
create or replace function registration_standing(b bicycles) returns text language plpgsql stable as $$
declare
  typed text := coalesce(trim(b.registration_number), '');
  is_asked boolean;
  is_matched boolean;
  has_items boolean;
begin
  if typed = '' and b.registration_kind = 'unchecked' then return 'unchecked'; end if;
  if typed = '' and b.registration_kind in ('none', 'unreadable') then return 'not-needed'; end if;
  select coalesce(bool_or(i.registration_number = typed), false), coalesce(bool_or(i.state = 'matched'), false)
    into is_asked, is_matched
    from police_inquiry_items i join police_inquiries q on q.id = i.police_inquiry
   where i.bicycle = b.id and i.state <> 'cancelled' and i.cancelled_at is null and q.state <> 'cancelled';
  if is_matched and b.owner is null then return 'owner-missing'; end if;
  if is_asked then return 'asked'; end if;
  select exists (select 1 from police_inquiry_items i where i.bicycle = b.id) into has_items;
  return case when not has_items and b.police_inquired_on is not null then 'asked' else 'never-asked' end;
end $$;
