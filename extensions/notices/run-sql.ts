/** Runs as the screens show them, with what became of their notices; `where` is on `j` (job). */
export const runSql = (where: string) => `
  select j.id as "runId", j.input->'asked'->>'kind' as kind, j.input->'asked'->>'notifiedOn' as "notifiedOn",
         j.state as "jobState", j.total, j.done, j.message, j.created_at as "createdAt",
         trim(concat_ws(' ', u.last_name, u.first_name)) as "createdByName",
         count(n.id) filter (where n.state = 'made')::int4 as "madeCount",
         count(n.id) filter (where n.state = 'sent')::int4 as "sentCount",
         count(n.id) filter (where n.state = 'undelivered')::int4 as "undeliveredCount",
         count(n.id) filter (where n.state = 'cancelled')::int4 as "cancelledCount"
    from (select * from jobs j where j.kind = 'notice-run' and ${where}) j
    left join directus_users u on u.id = j.actor
    left join notices n on n.batch = j.id
   group by j.id, j.input, j.state, j.total, j.done, j.message, j.created_at, u.last_name, u.first_name
   order by j.created_at desc, j.id`;
