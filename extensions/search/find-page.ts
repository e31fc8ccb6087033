/** The bicycles of one page in their order, and how many there are up to the cap. */

import { Day, type Id } from '@bicycles/schema/ground/values';
import { countCap, pageSize, type Sort, type SortKey } from '@bicycles/schema/search/contracts';
import type { Knex } from 'knex';
import { z } from 'zod';
import { readRow, readRows } from '../ground/command/rows.ts';
import type { Matching } from './bicycles-matching.ts';

type Page = { ids: readonly Id[]; total: number; isCapped: boolean };
type Wish = { sort: Sort; page: number };

/**
 * All matches are found first, without regard to their order, up to one more than the cap: what is rare is never
 * looked for along the calendar. Only of more than that, which the calendar meets soon, is the page read in order.
 */
export async function findPage(db: Knex, matching: Matching, { sort, page }: Wish): Promise<Page> {
  const bindings = { ...matching.bindings, limit: pageSize, offset: (page - 1) * pageSize };
  const readsAll = matching.asksText && ((await isOfFew(db, matching)) || (await isFrequent(db, matching)));
  const row = await readRow<{ ids: Id[]; total: number }>(db, countedSql(matching, sort, readsAll), bindings);
  const { ids, total } = row ?? { ids: [], total: 0 };
  if (total <= countCap) return { ids, total, isCapped: false };
  const walked = await readRows<{ id: Id }>(db, walkedSql(matching, sort), bindings);
  // Those without a value come last: a full page has none of them.
  const all = walked.length === pageSize ? walked : await readRows<{ id: Id }>(db, wholeSql(matching, sort), bindings);
  return { ids: all.map(({ id }) => id), total: countCap, isCapped: true };
}

/** So many rows are looked up faster than a common name's grams are gathered. */
const few = 4000;

/**
 * Whether all that is asked beside the text leaves so few bicycles that their texts are best read one by one. The
 * planner knows how many by its statistics; of the grams of a name of three it does not, for they come together.
 */
async function isOfFew(db: Knex, { asksTextOnly, bicycleWhere, bindings }: Matching): Promise<boolean> {
  if (asksTextOnly) return false;
  const { rows } = await db.raw<{ rows: unknown }>(
    `explain (format json) select 1 from bicycles b where ${bicycleWhere}`,
    bindings,
  );
  return Explained.parse(rows)[0]['QUERY PLAN'][0].Plan['Plan Rows'] <= few;
}

const Explained = z.tuple([
  z.object({ 'QUERY PLAN': z.tuple([z.object({ Plan: z.object({ 'Plan Rows': z.number() }) })]) }),
]);

/** A text that one in twenty rows holds is met soon by reading them; by its grams, all of them would be gathered first. */
async function isFrequent(db: Knex, { textWhere, bindings }: Matching): Promise<boolean> {
  const row = await readRow<{ isFrequent: boolean }>(
    db,
    `select count(*) > 0 and count(*) filter (where ${textWhere}) * 20 >= count(*) as "isFrequent"
       from bicycle_search s tablesample system (0.3)`,
    bindings,
  );
  return row?.isFrequent ?? false;
}

const sortColumns: Record<SortKey, string> = {
  removedAt: 'removed_at',
  managementNumber: 'management_number',
  retentionDeadlineOn: 'retention_deadline_on',
  policeInquiredOn: 'police_inquired_on',
  notifiedOn: 'notified_on',
  returnedOn: 'returned_on',
  finalOn: 'final_on',
};

/** Where the matches and what they are ordered by are read: the search rows know the removal themselves. */
function source({ from, asksTextOnly }: Matching, { by }: Sort) {
  return asksTextOnly && by === 'removedAt'
    ? { from: 'bicycle_search s', id: 's.bicycle', ordered: 's.removed_at' }
    : { from, id: 'b.id', ordered: `b.${sortColumns[by]}` };
}

const direction = ({ descending }: Sort) => (descending ? 'desc' : 'asc');

/** Indexes: bicycle_search_grams, and those named in bicycles-matching.ts. */
export function countedSql(matching: Matching, sort: Sort, readsAll = false): string {
  const { from, id, ordered } = source(matching, sort);
  const order = `order by ordered_by ${direction(sort)} nulls last, id ${direction(sort)}`;
  return `
  with matched as materialized (
    select ${id} as id, ${ordered} as ordered_by from ${from}
     where ${readsAll ? matching.whereByText : matching.where}
     limit ${countCap + 1}
  ), page as (
    select id, row_number() over (${order}) as place from matched ${order} limit :limit offset :offset
  )
  select (select cast(count(*) as int4) from matched) as total,
         coalesce((select json_agg(id order by place) from page), '[]') as ids`;
}

/**
 * The page along an index.
 * Indexes: bicycles_newest, bicycle_search_newest, bicycles_<day>_index, bicycles_management_number_unique.
 */
function walkedSql(matching: Matching, sort: Sort): string {
  const { from, id, ordered } = source(matching, sort);
  return `
  select ${id} as id from ${from}
   where ${matching.whereByText} and ${ordered} is not null${removalBounds(matching, sort)}
   order by ${ordered} ${direction(sort)}, ${id} ${direction(sort)}
   limit :limit offset :offset`;
}

/** The planner does not know that a procedure's days follow the removal, and would begin at today's bicycles. */
function removalBounds(matching: Matching, sort: Sort): string {
  const { from, until } = matching.removed;
  if (sort.by !== 'removedAt') return '';
  const { ordered } = source(matching, sort);
  // Days of the contract's own form: nothing that a person typed reaches the text of the query.
  const midnight = (day: Day, add = 0) =>
    `timestamp '${Day.parse(day)}' at time zone 'Asia/Tokyo' + interval '${add} day'`;
  return `${from === undefined ? '' : ` and ${ordered} >= ${midnight(from)}`}${
    until === undefined ? '' : ` and ${ordered} < ${midnight(until, 1)}`
  }`;
}

function wholeSql(matching: Matching, sort: Sort): string {
  const { from, id, ordered } = source(matching, sort);
  return `
  select ${id} as id from ${from}
   where ${matching.whereByText}
   order by ${ordered} ${direction(sort)} nulls last, ${id} ${direction(sort)}
   limit :limit offset :offset`;
}
