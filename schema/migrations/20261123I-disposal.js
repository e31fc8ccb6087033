/**
 * Public notices as they were announced, disposal lists with their reconciliation, the claims for the money of sold
 * bicycles, and the requests to take registrations off. Plain tables: only commands write them.
 */
export async function up(knex) {
  await knex.raw(`
    create table public_notice_items (
      public_notice uuid not null references public_notices (id),
      position integer not null check (position > 0),
      bicycle uuid not null references bicycles (id),
      line jsonb not null,
      primary key (public_notice, position),
      unique (public_notice, bicycle)
    );
    comment on column public_notice_items.line is 'The line as it was announced; a later correction of the ledger leaves it';
    create trigger public_notice_items_append_only before update or delete on public_notice_items
      for each row execute function refuse_change();
    alter table public_notices add constraint public_notices_days check (announced_until >= announced_on);
    create index public_notices_newest on public_notices (created_at, id);
    create index bicycles_of_disposal_notice on bicycles (disposal_notice, id) where disposal_notice is not null;
    create index bicycles_of_storage_notice on bicycles (storage_notice, id) where storage_notice is not null;

    create table disposal_items (
      disposal uuid not null references disposals (id),
      bicycle uuid not null references bicycles (id),
      kind text not null check (kind in ('scrapped', 'sold', 'recycled', 'discarded')),
      state text not null default 'listed' check (state in ('listed', 'found', 'not_found', 'removed', 'left', 'disposed')),
      yen integer check (yen >= 0),
      scanned_by uuid,
      scanned_at timestamptz,
      reason text,
      -- The list is closed or cancelled, or the bicycle is off it: it may stand on another one.
      ended_at timestamptz,
      primary key (disposal, bicycle),
      constraint disposal_items_scanned check ((scanned_by is null) = (scanned_at is null)),
      constraint disposal_items_sold_for check (state <> 'disposed' or kind <> 'sold' or yen is not null),
      constraint disposal_items_ended check (state not in ('removed', 'left') or ended_at is not null)
    );
    create unique index disposal_items_once on disposal_items (bicycle) where ended_at is null;

    create table disposal_scans (
      disposal uuid not null references disposals (id),
      scanned text not null,
      bicycle uuid references bicycles (id),
      scanned_by uuid not null,
      scanned_at timestamptz not null,
      primary key (disposal, scanned)
    );

    create table sale_claims (
      id uuid primary key,
      number text not null unique,
      bicycle uuid not null references bicycles (id),
      state text not null default 'recorded' check (state in ('recorded', 'paid', 'withdrawn')),
      claimant_name text not null,
      claimant_name_kana text,
      claimant_postal_code text,
      claimant_address text not null,
      claimant_phone text not null,
      claimant_relation uuid references codes (id),
      identity_document uuid references codes (id),
      identity_note text,
      note text,
      price_yen integer not null check (price_yen >= 0),
      fee_yen integer not null check (fee_yen >= 0),
      payable_yen integer not null,
      claimed_on date not null,
      claimed_by uuid not null,
      claimed_by_name text not null,
      claimed_at timestamptz not null,
      paid_by uuid,
      paid_by_name text,
      paid_at timestamptz,
      withdrawn_by uuid,
      withdrawn_at timestamptz,
      withdrawn_reason text,
      constraint sale_claims_amount check (payable_yen = greatest(price_yen - fee_yen, 0)),
      constraint sale_claims_paid check ((state = 'paid') = (paid_at is not null)),
      constraint sale_claims_withdrawn check ((state = 'withdrawn') = (withdrawn_at is not null))
    );
    create unique index sale_claims_once on sale_claims (bicycle) where state <> 'withdrawn';
    create trigger sale_claims_never_deleted before delete on sale_claims
      for each row execute function refuse_change();
    create index bicycles_sold on bicycles (final_on, id) where status = 'sold';

    create table deregistration_requests (
      id uuid primary key,
      police_body uuid not null references police_bodies (id),
      document_number text not null,
      requested_on date not null,
      requested_by uuid not null,
      created_at timestamptz not null
    );
    create table deregistration_items (
      request uuid not null references deregistration_requests (id),
      bicycle uuid not null references bicycles (id) unique,
      primary key (request, bicycle)
    );
  `);
}

export async function down(knex) {
  await knex.raw(`
    drop table deregistration_items, deregistration_requests, sale_claims, disposal_scans, disposal_items,
      public_notice_items;
    drop index bicycles_sold, bicycles_of_storage_notice, bicycles_of_disposal_notice, public_notices_newest;
    alter table public_notices drop constraint public_notices_days;
  `);
}
