/** Counter cases and returns (an exemption is asked before the return), and the day's close of a yard's till. */
export async function up(knex) {
  await knex.raw(`
    alter table returns
      add constraint returns_yen_not_negative check (fee_yen >= 0 and paid_yen >= 0),
      add constraint returns_exemption_state check (exemption_state in ('none', 'requested', 'confirmed', 'refused')),
      add constraint returns_complete check (
        (returned_on is null) = (returned_at is null) and (returned_on is null) = (receipt_number is null)),
      add constraint returns_asked_first check (returned_on is not null or exemption_state <> 'none'),
      add constraint returns_exempt_when_confirmed check (
        returned_on is null or (is_exempt = (exemption_state = 'confirmed') and (not is_exempt or paid_yen = 0)));
    create unique index returns_once on returns (bicycle) where cancelled_at is null;
    create index returns_exemptions on returns (exemption_state, created_at) where exemption_state <> 'none';
    create index returns_site_day on returns (storage_site, returned_on);

    create table cash_closes (
      id uuid primary key,
      storage_site uuid not null references storage_sites (id),
      business_day date not null,
      expected_yen integer not null,
      counted_yen integer not null check (counted_yen >= 0),
      coins jsonb,
      difference_reason text,
      closed_by uuid not null,
      closed_by_name text not null,
      closed_at timestamptz not null,
      reopened_by uuid,
      reopened_at timestamptz,
      reopened_reason text,
      constraint cash_closes_difference check (counted_yen = expected_yen or difference_reason is not null)
    );
    create unique index cash_closes_once on cash_closes (storage_site, business_day) where reopened_at is null;
  `);
}

export async function down(knex) {
  await knex.raw(`
    drop table cash_closes;
    drop index returns_site_day, returns_exemptions, returns_once;
    alter table returns drop constraint returns_yen_not_negative, drop constraint returns_exemption_state,
      drop constraint returns_complete, drop constraint returns_asked_first,
      drop constraint returns_exempt_when_confirmed;
  `);
}
