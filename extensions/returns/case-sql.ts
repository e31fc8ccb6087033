/**
 * A counter case with who asked and who decided, by the bicycle's own timeline (the row's 受付者 becomes the
 * person who completes the return). `r` is the row of `returns`.
 */
export const askedAndDecided = `
  left join lateral (select e.actor_name, e.occurred_at from bicycle_events e
     where e.bicycle = r.bicycle and e.kind = 'exemption-requested' and e.details->>'returnId' = r.id::text
     order by e.occurred_at desc limit 1) asked on true
  left join directus_users du on du.id = r.exemption_confirmed_by`;

/** Columns that go with `askedAndDecided`. */
export const askedAndDecidedColumns = `
  coalesce(asked.occurred_at, r.created_at) as "askedAt", asked.actor_name as "askedByName",
  r.exemption_confirmed_at as "decidedAt", nullif(trim(concat_ws(' ', du.last_name, du.first_name)), '') as "decidedByName"`;
