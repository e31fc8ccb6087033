/**
 * Documents and the yard: jobs that survive a restart, notices that are each one page of a kept PDF,
 * template versions that never change, counter cases (an exemption is asked before the return), and
 * the yard's own books (cash close, stocktake, nightly stock check).
 */
export async function up(knex) {
  await knex.raw(`
    alter table jobs
      add column result jsonb,
      add column lease_until timestamptz;
    comment on column jobs.lease_until is 'A worker that stops renewing it has died: another one goes on';
    create index jobs_open on jobs (state, lease_until) where state in ('waiting', 'running');

    alter table devices drop constraint devices_kind;
    alter table devices
      add constraint devices_kind check (kind in ('pc', 'tablet', 'phone', 'printer')),
      add constraint devices_scale check (scale_percent between 90 and 110);

    alter table notices
      add constraint notices_page check (page > 0),
      add constraint notices_printed check (state = 'cancelled' or (file is not null and page is not null));
    create unique index notices_open_once on notices (bicycle) where state = 'made';
    create index notices_of_batch on notices (batch, recipient_postal_code, number);
    create index notices_of_bicycle on notices (bicycle, created_at);

    create unique index document_templates_version on document_templates (kind, name, version);
    create unique index document_templates_one_active on document_templates (kind, name) where is_active;
    create function keep_template_version() returns trigger language plpgsql as $$
    begin
      if (old.kind, old.name, old.version, old.file, old.seal, old.wording::text, old.uploaded_by, old.uploaded_at)
         is distinct from
         (new.kind, new.name, new.version, new.file, new.seal, new.wording::text, new.uploaded_by, new.uploaded_at)
      then
        raise exception 'evidence_fixed' using errcode = 'P0001', detail = tg_table_name;
      end if;
      return new;
    end $$;
    create trigger document_templates_keep_version before update on document_templates
      for each row execute function keep_template_version();
    create trigger document_templates_never_deleted before delete on document_templates
      for each row execute function refuse_change();

    alter table returns
      add constraint returns_complete check (
        (returned_on is null) = (returned_at is null) and (returned_on is null) = (receipt_number is null)),
      add constraint returns_asked_first check (returned_on is not null or exemption_state <> 'none'),
      add constraint returns_exempt_when_confirmed check (
        returned_on is null or (is_exempt = (exemption_state = 'confirmed') and (not is_exempt or paid_yen = 0)));
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

    create index photos_to_read on photos (received_at, id) where read_at is null;
    create index photos_to_resolve on photos (link_state, received_at) where link_state <> 'linked';
    create index bicycles_in_transit on bicycles (storage_site, loaded_at) where status = 'in_transit';
  `);
}

export async function down(knex) {
  await knex.raw(`
    drop table stock_checks, stocktake_scans, stocktakes, cash_closes;
    drop trigger document_templates_keep_version on document_templates;
    drop trigger document_templates_never_deleted on document_templates;
    drop function keep_template_version();
    drop index photos_to_read, photos_to_resolve, bicycles_in_transit, returns_exemptions, returns_site_day,
      document_templates_version, document_templates_one_active, notices_open_once, notices_of_batch,
      notices_of_bicycle, jobs_open;
    alter table returns drop constraint returns_complete, drop constraint returns_asked_first,
      drop constraint returns_exempt_when_confirmed;
    alter table notices drop constraint notices_page, drop constraint notices_printed;
    alter table devices drop constraint devices_kind, drop constraint devices_scale;
    alter table devices add constraint devices_kind check (kind in ('pc', 'tablet', 'phone'));
    alter table jobs drop column result, drop column lease_until;
  `);
}
