/** 警察照会: one open question a bicycle, and the answers there are. */
export async function up(knex) {
  await knex.raw(`
    alter table police_inquiries
      add column document_number text,
      add column is_by_hand boolean not null default false,
      add constraint police_inquiries_state check (state in ('draft', 'made', 'sent', 'answered', 'cancelled'));
    alter table police_inquiry_items
      add constraint police_inquiry_items_state
        check (state in ('asked', 'matched', 'unknown', 'conflict', 'stolen', 'unaskable', 'cancelled'));
    create unique index police_inquiry_items_open on police_inquiry_items (bicycle) where state = 'asked';
    create index police_inquiry_items_of_bicycle on police_inquiry_items (bicycle, state);
  `);
}

export async function down(knex) {
  await knex.raw(`
    drop function if exists open_police_inquiry_since(bicycles), registration_standing(bicycles);
    drop index police_inquiry_items_of_bicycle, police_inquiry_items_open;
    alter table police_inquiry_items drop constraint police_inquiry_items_state;
    alter table police_inquiries drop column document_number, drop column is_by_hand,
      drop constraint police_inquiries_state;
  `);
}
