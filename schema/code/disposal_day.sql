-- The business day by which the disposal gate judges: today in Tokyo. Where a start has said that this installation's
-- clock may move (tests, the demo's history), a command names its own day for its transaction by bicycles.today; the
-- row that says so is the tables' owner's alone, so nobody who runs SQL at run time moves the day of a production system.
create or replace function disposal_day() returns date language sql stable as $$
  select coalesce(
    (select nullif(current_setting('bicycles.today', true), '')::date from installation
      where step = 'clock' and fingerprint = 'movable'),
    (now() at time zone 'Asia/Tokyo')::date)
$$;
