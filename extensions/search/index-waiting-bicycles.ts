import { Failure } from '@bicycles/schema/ground/failure';
import type { Id } from '@bicycles/schema/ground/values';
import type { Knex } from 'knex';
import { asCommands } from '../ground/command/as-commands.ts';
import { readRow } from '../ground/command/rows.ts';
import { indexBicycles, indexVersion } from '../ground/search-rows/index-bicycles.ts';

const chunk = 200;

/** Notes every bicycle whose search row is missing or of another normalisation: after an update of the system. */
export async function noteOutdatedRows(db: Knex): Promise<void> {
  await asCommands(db, (trx) =>
    trx.raw(
      `insert into bicycle_search_due (bicycle)
       select b.id from bicycles b left join bicycle_search s on s.bicycle = b.id
        where s.version is distinct from :indexVersion
       on conflict do nothing`,
      { indexVersion },
    ),
  );
}

/**
 * Makes the search rows that no command made: of ledgers older than the search, and of rows that were imported by
 * SQL. Chunk by chunk, each in a transaction of its own, so a process that dies leaves the rest for the next one.
 */
export async function indexWaitingBicycles(db: Knex, onProgress: (done: number) => void): Promise<void> {
  let done = 0;
  for (;;) {
    const count = await asCommands(db, (trx) => indexChunk(trx, 'skip locked'));
    if (count === 0) return;
    done += count;
    onProgress(done);
  }
}

/** The bicycles' rows are held, so that a command's newer text is never overwritten by an older one. */
async function indexChunk(trx: Knex.Transaction, ofOthers: 'skip locked' | ''): Promise<number> {
  const { rows } = await trx.raw<{ rows: { id: Id }[] }>(
    `select b.id from bicycles b where b.id in (select bicycle from bicycle_search_due order by bicycle limit :limit)
      order by b.id for no key update ${ofOthers}`,
    { limit: chunk },
  );
  const ids = rows.map(({ id }) => id);
  await indexBicycles(trx, ids);
  await trx('bicycle_search_due').whereIn('bicycle', ids).del();
  return ids.length;
}

/**
 * Text is searched only when every bicycle can be found by it: a few that wait are indexed on the spot; with more,
 * or in the snapshot of an export, this throws `search-preparing` (503).
 */
export async function assertIndexed(db: Knex): Promise<void> {
  const row = await readRow<{ waiting: number }>(
    db,
    'select count(*)::int as waiting from (select 1 from bicycle_search_due limit 100000) due',
  );
  if (!row || row.waiting === 0) return;
  if (row.waiting <= chunk && !(await isReadOnly(db))) {
    // Waits for those that another request is making at this moment.
    await asCommands(db, (trx) => indexChunk(trx, ''));
    return;
  }
  throw new Failure(
    'search-preparing',
    `検索の準備をしています（残り ${row.waiting.toLocaleString('ja-JP')} 台）。1分ほど待ってからもう一度検索してください`,
    { status: 503 },
  );
}

async function isReadOnly(db: Knex): Promise<boolean> {
  const row = await readRow<{ mode: 'on' | 'off' }>(db, "select current_setting('transaction_read_only') as mode");
  return row?.mode === 'on';
}
