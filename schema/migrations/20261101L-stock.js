/**
 * A yard's own books: stocktakes, the nightly check of its stock, and the check of a truck at its gate: what came off
 * it, and what of that no crew had scanned onto it. One truck check is open per yard and crew and day; kept here, so
 * that it outlives the screen it is looked at on.
 */
export async function up(knex) {
  await knex.raw(`
    create table stocktakes (
      id uuid primary key,
      storage_site uuid not null references storage_sites (id),
      started_by uuid not null,
      started_by_name text not null,
      started_at timestamptz not null,
      finished_at timestamptz,
      cancelled_at timestamptz,
      result jsonb,
      note text
    );
    create unique index stocktakes_one_open on stocktakes (storage_site)
      where finished_at is null and cancelled_at is null;
    create table stocktake_scans (
      stocktake uuid not null references stocktakes (id),
      tag_number text not null,
      bicycle uuid references bicycles (id),
      scanned_by uuid not null,
      scanned_at timestamptz not null,
      primary key (stocktake, tag_number)
    );

    create table stock_checks (
      storage_site uuid not null references storage_sites (id),
      business_day date not null,
      opening integer not null,
      came_in integer not null,
      went_out integer not null,
      stock integer not null,
      is_consistent boolean not null generated always as (opening + came_in - went_out = stock) stored,
      checked_at timestamptz not null,
      acknowledged_by uuid,
      acknowledged_at timestamptz,
      acknowledged_note text,
      primary key (storage_site, business_day)
    );

    create table truck_checks (
      id uuid primary key default gen_random_uuid(),
      storage_site uuid not null references storage_sites (id) on delete cascade,
      checked_on date not null,
      crew text,
      started_at timestamptz not null,
      finished_at timestamptz,
      finished_by uuid references directus_users (id)
    );
    create unique index truck_checks_open on truck_checks (storage_site, checked_on, coalesce(crew, ''))
      where finished_at is null;
    create table truck_check_bicycles (
      truck_check uuid not null references truck_checks (id) on delete cascade,
      bicycle uuid not null references bicycles (id) on delete cascade,
      was_on_list boolean not null,
      received_at timestamptz not null,
      received_by uuid not null references directus_users (id),
      primary key (truck_check, bicycle)
    );
    create index truck_check_bicycles_of on truck_check_bicycles (bicycle, truck_check);
  `);
}

export async function down(knex) {
  await knex.raw('drop table truck_check_bicycles, truck_checks, stock_checks, stocktake_scans, stocktakes');
}
