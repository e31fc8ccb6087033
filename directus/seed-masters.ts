import pg from 'pg';
import { masterId } from './master-id.ts';
import { type Master, type MasterRow, naturalKey, readMasters } from './read-masters.ts';

export type SeededTable = { table: string; added: number; kept: number };

/** Ids in the database by table and natural key, `codes/vehicle_kind/bicycle`. */
type KnownIds = Map<string, string>;

/**
 * Adds the master rows of this release that the database does not have yet, in one transaction.
 * From then on the office owns them (row M1): a later start neither overwrites an edit nor revives
 * what was retired. A row that was deleted rather than retired does come back.
 */
export async function seedMasters(databaseUrl: string): Promise<SeededTable[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    const known: KnownIds = new Map();
    const seeded: SeededTable[] = [];
    for (const master of readMasters()) seeded.push(await seedTable(client, master, known));
    await client.query('commit');
    return seeded;
  } finally {
    // Ending the connection rolls back what is not committed.
    await client.end();
  }
}

async function seedTable(client: pg.Client, master: Master, known: KnownIds): Promise<SeededTable> {
  const { table, rows } = master;
  await learnIds(client, master, known);
  const complete = rows.map((row) => ({
    id: known.get(`${table}/${naturalKey(master, row)}`),
    ...withReferences(master, row, known),
  }));

  const columns = Object.keys(complete[0] ?? {})
    .map((column) => `"${column}"`)
    .join(', ');
  const inserted = await client.query(
    `insert into "${table}" (${columns})
     select ${columns} from json_populate_recordset(null::"${table}", $1)
     on conflict do nothing`,
    [JSON.stringify(complete)],
  );
  const added = inserted.rowCount ?? 0;
  return { table, added, kept: rows.length - added };
}

/** A row that the office made itself under the same natural key keeps its own id and is referred to by it. */
async function learnIds(client: pg.Client, master: Master, known: KnownIds): Promise<void> {
  const { table, key, references, rows } = master;
  for (const row of rows) known.set(`${table}/${naturalKey(master, row)}`, masterId(table, naturalKey(master, row)));
  if (key.some((column) => column in references)) return;

  const columns = key.map((column) => `"${column}"`).join(', ');
  const found = await client.query<{ id: string; key: string }>(
    `select id, concat_ws('/', ${columns}) as key from "${table}"`,
  );
  for (const row of found.rows) known.set(`${table}/${row.key}`, row.id);
}

function withReferences({ table, references }: Master, row: MasterRow, known: KnownIds): MasterRow {
  const ids = Object.entries(references).map(([column, target]) => {
    const key = row[column];
    const id = key === null ? null : known.get(`${target}/${key}`);
    if (id === undefined)
      throw new Error(`schema/masters/${table}.csv の ${column}「${key}」が ${target} にありません`);
    return [column, id];
  });
  return { ...row, ...Object.fromEntries(ids) };
}
