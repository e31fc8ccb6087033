/**
 * The disposal gate as the database's last line (issue 6): whatever path a disposal comes by — app, bulk, Studio,
 * raw items API, import, SQL — the row is refused while something stands against it. The rule itself is
 * schema/src/disposal/may-dispose.ts; a test holds the two together, code by code.
 *
 * The day is today in Tokyo. A command on a moved clock (tests, the demo's history) names its day for its own
 * transaction by bicycles.today; nothing but SQL can do that, and who has SQL could drop the trigger as well.
 */
const oneOf = (values) => `in (${values.map((value) => `'${value}'`).join(', ')})`;
const disposed = ['scrapped', 'sold', 'recycled', 'discarded'];
const closed = ['gone', 'returned', 'cancelled', ...disposed];
const liftable = [
  'theft',
  'police-inquiry',
  'deadline',
  'not-notified',
  'undelivered',
  'not-announced',
  'beyond-use-evidence',
];

export async function up(knex) {
  await knex.raw(`
    create table disposal_overrides (
      id uuid primary key,
      bicycle uuid not null references bicycles (id),
      state text not null default 'asked' check (state in ('asked', 'approved', 'refused')),
      lifts text[] not null
        check (cardinality(lifts) > 0 and lifts <@ array[${liftable.map((code) => `'${code}'`).join(', ')}]),
      reason text not null check (trim(reason) <> ''),
      asked_by uuid not null,
      asked_by_name text not null,
      asked_at timestamptz not null,
      decided_by uuid,
      decided_by_name text,
      decided_at timestamptz,
      decision_note text,
      constraint disposal_overrides_decided check ((state = 'asked') = (decided_by is null)),
      constraint disposal_overrides_two_people check (state <> 'approved' or decided_by is distinct from asked_by)
    );
    create unique index disposal_overrides_once on disposal_overrides (bicycle) where state in ('asked', 'approved');
    create index disposal_overrides_waiting on disposal_overrides (asked_at, id) where state = 'asked';
    create trigger disposal_overrides_never_deleted before delete on disposal_overrides
      for each row execute function refuse_change();

    create table clock_checks (
      business_day date primary key,
      checked_at timestamptz not null,
      became_due integer not null,
      to_announce integer not null,
      ready integer not null,
      stuck integer not null,
      longest_stuck_days integer not null,
      stuck_by jsonb not null,
      recomputed integer not null
    );
    comment on table clock_checks is 'What every night found: became due, may be announced, may go, is stuck and by what';

    create function disposal_day() returns date language sql stable as $$
      select coalesce(nullif(current_setting('bicycles.today', true), '')::date, (now() at time zone 'Asia/Tokyo')::date)
    $$;

    -- 照会中: asked or contradictory; a row brought over without items counts by its two dates.
    create function open_police_inquiry_since(b bicycles) returns date language plpgsql stable as $$
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

    create function disposal_blockers(b bicycles, day date) returns text[] language plpgsql stable as $$
    declare
      blockers text[];
      waiting text[];
      posted text;
      is_notified boolean;
    begin
      if b.status ${oneOf(closed)} then return array['closed']; end if;
      blockers := array_remove(array[
        case when b.status <> 'stored' then 'not-stored' end,
        case when b.is_held then 'held' end,
        case when exists (select 1 from returns r
                           where r.bicycle = b.id and r.returned_on is null and r.cancelled_at is null) then 'counter-case' end,
        case when b.has_theft_report or exists (select 1 from police_inquiry_items i
                           where i.bicycle = b.id and i.state = 'stolen') then 'theft' end,
        case when open_police_inquiry_since(b) is not null then 'police-inquiry' end
      ], null);

      is_notified := true;
      if b.owner is not null then
        select n.state into posted from notices n
         where n.bicycle = b.id and n.state in ('sent', 'undelivered') order by n.created_at desc, n.number desc limit 1;
        is_notified := coalesce(posted = 'sent',
          b.notified_on is not null and not b.is_undelivered
            and not exists (select 1 from notices n where n.bicycle = b.id));
      end if;
      waiting := array_remove(array[
        case when b.retention_deadline_on is null or b.retention_deadline_on >= day then 'deadline' end,
        case when not is_notified then
          case when b.is_undelivered or exists (select 1 from notices n where n.bicycle = b.id and n.state = 'undelivered')
            then 'undelivered' else 'not-notified' end end,
        case when b.disposal_announced_on is null or b.disposal_announced_on > day
               or (b.disposal_notice is not null and not exists (select 1 from public_notices p
                     where p.id = b.disposal_notice and p.state = 'announced')) then 'not-announced' end
      ], null);
      if b.is_beyond_use and cardinality(waiting) > 0 then
        if nullif(trim(b.beyond_use_reason), '') is not null
           and exists (select 1 from photos f where f.bicycle = b.id and f.kind = 'beyond_use') then
          waiting := '{}';
        else
          waiting := waiting || 'beyond-use-evidence'::text;
        end if;
      end if;

      return array(
        select code from unnest(blockers || waiting) with ordinality as each (code, place)
         where not exists (select 1 from disposal_overrides o
                            where o.bicycle = b.id and o.state = 'approved' and code = any(o.lifts))
         order by place);
    end $$;

    create function guard_disposal() returns trigger language plpgsql as $$
    declare
      facts bicycles;
      blockers text[];
    begin
      if tg_op = 'INSERT' then
        facts := new;
        facts.status := 'stored';
      else
        -- Changed from one way of disposal to another: it passed the gate before.
        if old.status ${oneOf(disposed)} then return new; end if;
        -- The facts as they stood: one statement can't make them true and use them.
        facts := old;
      end if;
      blockers := disposal_blockers(facts, least(new.final_on, disposal_day()));
      if new.final_on is null or new.final_on > disposal_day() then blockers := blockers || 'final-day'::text; end if;
      if cardinality(blockers) > 0 then
        raise exception 'disposal_gate: %', array_to_string(blockers, ', ')
          using errcode = 'P0001', constraint = 'bicycles_disposal_gate', detail = new.id::text;
      end if;
      return new;
    end $$;
    create trigger bicycles_disposal_gate before insert or update on bicycles
      for each row when (new.status ${oneOf(disposed)}) execute function guard_disposal();

    alter table bicycles add constraint bicycles_disposed_fields check (
      case when status ${oneOf(disposed)} then final_kind is not distinct from status and final_on is not null
           else final_kind is null or final_kind = 'returned' end);
    create index bicycles_to_dispose on bicycles (retention_deadline_on, id) where status = 'stored';
  `);
}

export async function down(knex) {
  await knex.raw(`
    drop trigger bicycles_disposal_gate on bicycles;
    drop function guard_disposal();
    drop function disposal_blockers(bicycles, date);
    drop function open_police_inquiry_since(bicycles);
    drop function disposal_day();
    alter table bicycles drop constraint bicycles_disposed_fields;
    drop index bicycles_to_dispose;
    drop table clock_checks, disposal_overrides;
  `);
}
