/** Asks a loaded ledger every shape, over HTTP and as bare SQL, and prints a line for each. */
import { SearchBicycles } from '@bicycles/schema/search/contracts';
import type { Knex } from 'knex';
import type { Pool } from 'pg';
import type { ApiClient } from '../../../directus/api-client.ts';
import { bicyclesMatching } from '../../../extensions/search/bicycles-matching.ts';
import { countedSql, findPage } from '../../../extensions/search/find-page.ts';
import { readFound } from '../../../extensions/search/read-found.ts';
import { median, say } from '../figures.ts';
import { seededRandom } from '../seeded-random.ts';
import { insertCosts, sizeOf } from './costs.ts';
import { askItems, comparedShapes } from './items-api.ts';
import { readMasters } from './masters.ts';
import { measure, timesOf } from './measure.ts';
import { type SearchInput, type Shape, shapesFor } from './shapes.ts';

type Asked = { admin: ApiClient; pool: Pool; db: Knex; url: string; rows: number };
const runs = Number(process.env['RUNS'] ?? 20);

export async function askLedger({ admin, pool, db, url, rows }: Asked) {
  const masters = await readMasters(pool);
  const shapes = shapesFor(masters, rows);
  const all = { http: [] as number[], sql: [] as number[] };
  const ratios: number[] = [];
  const items: number[] = [];
  let worst = { name: '', p95: 0 };

  await warmUp(admin, db, shapes);
  await explain(db, { personName: '高橋' });
  const costs = await insertCosts(db, masters);
  const size = { table: await sizeOf(db, 'bicycle_search'), grams: await sizeOf(db, 'bicycle_search_grams') };
  say(`index row: ${size.table} MB in all, of it ${size.grams} MB grams; bicycles ${await sizeOf(db, 'bicycles')} MB`);
  say(`insert: bicycle ${costs.bicycle.toFixed(2)} ms, search row ${costs.searchRow.toFixed(2)} ms`);
  say('p50 / p95 / max ms over HTTP | p50 / p95 ms bare SQL | found');
  for (const { name, ask } of shapes) {
    const random = seededRandom(42);
    const inputs = Array.from({ length: runs }, () => ask(random));
    const input = (run: number) => inputs[run] ?? { conditions: {} };
    const { total, isCapped } = await admin.send(SearchBicycles, input(0));
    const http = await measure(runs, (run) => admin.send(SearchBicycles, input(run)));
    const sql = await measure(runs, (run) => askSql(db, input(run)));
    all.http.push(...http);
    all.sql.push(...sql);
    const [over, bare] = [timesOf(http), timesOf(sql)];
    if (over.p95 > worst.p95) worst = { name, p95: over.p95 };
    ratios.push(over.p50 / bare.p50);
    let beside = '';
    if (comparedShapes.includes(name)) {
      const stock = timesOf(await measure(runs, (run) => askItems(url, admin.token, input(run))));
      items.push(stock.p50 / over.p50);
      beside = ` | items API ${shown(stock.p50)} / ${shown(stock.p95)}`;
    }
    const found = isCapped ? `${total}+` : String(total);
    say(
      `${shown(over.p50)} / ${shown(over.p95)} / ${shown(over.max)} | ${shown(bare.p50)} / ${shown(bare.p95)} | ${found} | ${name}${beside}`,
    );
  }
  return {
    shapes: shapes.length,
    p95_ms: rounded(timesOf(all.http).p95),
    worst_shape: worst.name,
    worst_p95_ms: rounded(worst.p95),
    ratio_sql: rounded(timesOf(all.http).p95 / timesOf(all.sql).p95),
    ratio_sql_p50: median(ratios, 2),
    ratio_items_api: median(items, 1),
    index_mb: size.table,
    insert_ms: { bicycle: rounded(costs.bicycle), search_row: rounded(costs.searchRow) },
  };
}

/** The bars are for a system of every day: its tables read before, its code compiled, by questions of other values. */
async function warmUp(admin: ApiClient, db: Knex, shapes: readonly Shape[]): Promise<void> {
  await db.raw('select sum(length(s::text)) from bicycle_search s');
  await db.raw('select sum(length(b::text)) from bicycles b');
  const random = seededRandom(41);
  for (const { ask } of shapes) {
    for (let run = 0; run < 2; run += 1) await admin.send(SearchBicycles, ask(random));
  }
}

/** The statements that the endpoint runs, without all that is around them. */
async function askSql(db: Knex, asked: SearchInput): Promise<void> {
  const { conditions, sort, page, showsOwners } = SearchBicycles.input.parse(asked);
  const { ids } = await findPage(db, await bicyclesMatching(db, conditions), { sort, page });
  await readFound(db, ids, { seesOwners: showsOwners });
}

async function explain(db: Knex, conditions: SearchInput['conditions']): Promise<void> {
  const { conditions: parsed, sort } = SearchBicycles.input.parse({ conditions });
  const matching = await bicyclesMatching(db, parsed);
  const { rows } = await db.raw<{ rows: { 'QUERY PLAN': string }[] }>(
    `explain (analyze, buffers) ${countedSql(matching, sort)}`,
    { ...matching.bindings, limit: 50, offset: 0 },
  );
  for (const row of rows) say(row['QUERY PLAN']);
}

const shown = (time: number) => time.toFixed(1);
const rounded = (value: number) => Number(value.toFixed(2));
