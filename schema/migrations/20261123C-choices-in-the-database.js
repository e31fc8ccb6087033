/** Every column that Studio offers as a choice holds nothing else: the same sets as in the snapshot, as checks. */
const choices = {
  bicycles: {
    registration_kind: ['tokyo', 'prefecture', 'none', 'unreadable', 'unchecked'],
    final_kind: ['returned', 'scrapped', 'sold', 'recycled', 'discarded'],
  },
  codes: {
    certainty: ['confirmed', 'uncertain'],
  },
  devices: {
    kind: ['pc', 'tablet', 'phone'],
  },
  disposals: {
    kind: ['scrapped', 'sold', 'recycled', 'discarded'],
    state: ['draft', 'listed', 'reconciled', 'closed', 'cancelled'],
  },
  fees: {
    certainty: ['confirmed', 'uncertain'],
  },
  inquiries: {
    caller_gender: ['male', 'female', 'unknown'],
  },
  notices: {
    kind: ['letter', 'postcard'],
    state: ['made', 'sent', 'undelivered', 'cancelled'],
  },
  owners: {
    source: ['police', 'past_removal', 'claimant', 'address_inquiry', 'manual'],
  },
  photos: {
    kind: ['tagging', 'removal', 'intake', 'return', 'beyond_use', 'other'],
    link_state: ['linked', 'waiting', 'conflict'],
    linked_by: ['scan', 'image', 'manual'],
  },
  place_assignments: {
    certainty: ['confirmed', 'uncertain'],
  },
  places: {
    kind: ['station', 'station_side', 'station_group', 'outside'],
    zone: ['restricted', 'outside'],
    certainty: ['confirmed', 'uncertain'],
  },
  police_bodies: {
    kind: ['headquarters', 'station'],
    certainty: ['confirmed', 'uncertain'],
  },
  police_inquiries: {
    state: ['draft', 'made', 'sent', 'answered', 'cancelled'],
  },
  police_inquiry_items: {
    state: ['asked', 'matched', 'unknown', 'conflict', 'stolen', 'cancelled'],
  },
  public_notices: {
    kind: ['storage', 'disposal'],
    state: ['draft', 'announced', 'revoked'],
  },
  removal_requests: {
    zone: ['restricted', 'outside'],
    state: ['received', 'assigned', 'in_progress', 'closed', 'cancelled'],
  },
  returns: {
    exemption_state: ['none', 'requested', 'confirmed', 'refused'],
  },
  settings: {
    certainty: ['confirmed', 'uncertain'],
  },
  storage_sites: {
    certainty: ['confirmed', 'uncertain'],
  },
};

export async function up(knex) {
  for (const [table, columns] of Object.entries(choices)) {
    for (const [column, values] of Object.entries(columns)) {
      const list = values.map((value) => `'${value}'`).join(', ');
      await knex.raw(`alter table ${table} add constraint ${table}_${column} check (${column} in (${list}))`);
    }
  }
}

export async function down(knex) {
  for (const [table, columns] of Object.entries(choices)) {
    for (const column of Object.keys(columns))
      await knex.raw(`alter table ${table} drop constraint ${table}_${column}`);
  }
}
