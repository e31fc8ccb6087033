/**
 * The disposal gate knows the last day of the 処分公示: while the notice in which a bicycle stands is announced and that
 * day is not over, the code is 'notice-running' (schema/src/disposal/may-dispose.ts, docs/decisions/007 and 010). An
 * exception that lifts a missing 公示 covers it. The rest of the function stays as migration F wrote it; `\sf
 * disposal_blockers` in psql shows the whole.
 */
const changes = [
  {
    before: `then 'not-announced' end`,
    after: `then 'not-announced'
          when exists (select 1 from public_notices p
                        where p.id = b.disposal_notice and p.announced_until >= day) then 'notice-running' end`,
  },
  {
    before: `and code = any(o.lifts))`,
    after: `and (code = any(o.lifts) or (code = 'notice-running' and 'not-announced' = any(o.lifts))))`,
  },
];

const liftableBefore = `'theft', 'police-inquiry', 'deadline', 'not-notified', 'undelivered', 'not-announced',
  'beyond-use-evidence'`;

export async function up(knex) {
  await rewriteGate(knex, changes);
  await limitLifts(knex, `${liftableBefore}, 'notice-running'`);
  // A call reads six tables: lists sort out by the deadline first, and ask of what is left.
  await knex.raw('alter function disposal_blockers(bicycles, date) cost 10000');
}

/** What lifted a running 公示 lifts a missing one again: before, the one stood for both. */
export async function down(knex) {
  await knex.raw(`update disposal_overrides set lifts = array_replace(lifts, 'notice-running', 'not-announced')`);
  await limitLifts(knex, liftableBefore);
  await rewriteGate(
    knex,
    changes.map(({ before, after }) => ({ before: after, after: before })),
  );
  await knex.raw('alter function disposal_blockers(bicycles, date) cost 100');
}

/** Throws where the function is not the one that these changes were written for. */
async function rewriteGate(knex, parts) {
  const gate = `'disposal_blockers(bicycles, date)'::regprocedure`;
  const { rows } = await knex.raw(`select pg_get_functiondef(${gate}) as written`);
  const rewritten = parts.reduce((text, { before, after }) => {
    const [head, tail, ...more] = text.split(before);
    if (tail === undefined || more.length > 0) throw new Error(`disposal_blockers: not exactly once: ${before}`);
    return head + after + tail;
  }, rows[0].written);
  await knex.raw(rewritten);
}

const limitLifts = (knex, codes) =>
  knex.raw(`
    alter table disposal_overrides drop constraint disposal_overrides_lifts_check;
    alter table disposal_overrides add constraint disposal_overrides_lifts_check
      check (cardinality(lifts) > 0 and lifts <@ array[${codes}]);`);
