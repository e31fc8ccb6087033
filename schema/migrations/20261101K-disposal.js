/**
 * Disposal: the exceptions and the taken-away protections that the gate asks for, what the nightly check of deadlines
 * found, lists with their reconciliation, claims for the money of sold bicycles, and requests to take registrations
 * off. Plain tables: only commands write them.
 */
export async function up(knex) {
  await knex.raw(`
    create table disposal_overrides (
      id uuid primary key,
      bicycle uuid not null references bicycles (id),
      state text not null default 'asked' check (state in ('asked', 'approved', 'refused')),
      lifts text[] not null check (cardinality(lifts) > 0 and lifts <@ array['theft', 'police-inquiry', 'deadline',
        'not-notified', 'undelivered', 'not-announced', 'beyond-use-evidence', 'notice-running',
        'too-soon-after-notice', 'not-publicly-stored', 'notice-too-short', 'beyond-use-unconfirmed']),
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

    create table protection_removals (
      id uuid primary key default gen_random_uuid(),
      bicycle uuid not null references bicycles (id),
      kind text not null check (kind in ('owner-cleared', 'owner-replaced', 'theft-cleared', 'hold-released',
        'deadline-earlier', 'registration-removed', 'registration-changed', 'police-answer-cancelled', 'not-asked',
        'undelivered-cancelled', 'beyond-use', 'owner-corrected', 'return-cancelled', 'claim-withdrawn')),
      reason text,
      before jsonb not null,
      removed_by uuid,
      removed_by_name text not null,
      removed_at timestamptz not null,
      state text not null default 'unconfirmed' check (state in ('unconfirmed', 'confirmed', 'refused')),
      decided_by uuid,
      decided_by_name text,
      decided_at timestamptz,
      decision_note text,
      constraint protection_removals_decided check ((state = 'unconfirmed') = (decided_by is null)),
      constraint protection_removals_two_people check (state <> 'confirmed' or decided_by is distinct from removed_by)
    );
    comment on table protection_removals is
      'What kept a bicycle from disposal and was taken away; it blocks until a second person confirms it';
    create index protection_removals_of_bicycle on protection_removals (bicycle, removed_at);
    create index protection_removals_waiting on protection_removals (removed_at, id) where state <> 'confirmed';

    create table deadline_checks (
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
    comment on table deadline_checks is 'What every night found: became due, may be announced, may go, is stuck and by what';

    alter table disposals
      add constraint disposals_kind check (kind in ('scrapped', 'sold', 'recycled', 'discarded')),
      add constraint disposals_state check (state in ('draft', 'listed', 'reconciled', 'closed', 'cancelled'));

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
      price_yen integer check (price_yen >= 0),
      fee_yen integer not null check (fee_yen >= 0),
      payable_yen integer,
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
      recorded_on date,
      constraint sale_claims_amount check (payable_yen = greatest(price_yen - fee_yen, 0)),
      constraint sale_claims_paid check ((state = 'paid') = (paid_at is not null)),
      constraint sale_claims_paid_with_price check (state <> 'paid' or price_yen is not null),
      constraint sale_claims_withdrawn check ((state = 'withdrawn') = (withdrawn_at is not null))
    );
    comment on column sale_claims.claimed_on is 'The day on which the owner came (申出日): whether the claim is in time';
    comment on column sale_claims.price_yen is 'Null while the list of the sale is open: the price can still change';
    create unique index sale_claims_once on sale_claims (bicycle) where state <> 'withdrawn';

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
    drop function if exists guard_disposal, note_protection_removed cascade;
    drop function if exists disposal_blockers(bicycles, date), disposal_day(), counted_letters(text);
    drop table deregistration_items, deregistration_requests, sale_claims, disposal_scans, disposal_items,
      deadline_checks, protection_removals, disposal_overrides;
    alter table disposals drop constraint disposals_kind, drop constraint disposals_state;
  `);
}
