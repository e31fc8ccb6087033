/** Fills the empty ledger with invented bicycles by COPY, index rows included; the same seed, the same ledger. */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClientBase, Pool } from 'pg';
import { searchRow } from '../../../extensions/ground/search-rows/index-bicycles.ts';
import { seededRandom } from '../seeded-random.ts';
import { copyFile } from './copy-file.ts';
import { type Invented, inventBicycle } from './invent-bicycle.ts';
import { readMasters } from './masters.ts';

const tables = ['tags', 'owners', 'bicycles', 'returns', 'bicycle_search'] as const;

export async function loadLedger(pool: Pool, count: number, seed = 20261124): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-search-'));
  // The server reads the files as a user of its own.
  await chmod(folder, 0o755);
  try {
    const masters = await readMasters(pool);
    const random = seededRandom(seed);
    const files = new Map(tables.map((table) => [table, copyFile(folder, table)]));
    const add = async (table: (typeof tables)[number], row: Record<string, unknown>) => files.get(table)?.add(row);
    for (let index = 0; index < count; index += 1) {
      const invented = inventBicycle(random, masters, { index, count });
      await add('tags', invented.tag);
      if (invented.owner) await add('owners', invented.owner);
      await add('bicycles', invented.bicycle);
      if (invented.return) await add('returns', invented.return);
      await add('bicycle_search', searchRowOf(invented));
    }
    await withoutIndexes(pool, async (client) => {
      await client.query(`truncate ${tables} cascade`);
      for (const file of files.values()) await file.load(client);
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  for (const table of tables) await pool.query(`vacuum (analyze) ${table}`);
}

/** What the product would have written beside the bicycle. */
function searchRowOf({ bicycle, tag, owner, return: returned }: Invented) {
  const persons = [
    ...(owner
      ? [{ name: owner.name, nameKana: owner.nameKana, postalCode: owner.postalCode, address: owner.address }]
      : []),
    ...(returned
      ? [
          {
            name: returned.claimantName,
            nameKana: returned.claimantNameKana,
            postalCode: returned.claimantPostalCode,
            address: returned.claimantAddress,
          },
        ]
      : []),
  ];
  return searchRow({
    id: bicycle.id,
    managementNumber: bicycle.managementNumber ?? null,
    removedAt: bicycle.removedAt ?? null,
    tagNumber: tag.number,
    registrationNumber: bicycle.registrationNumber ?? null,
    registrationStation: bicycle.registrationStation ?? null,
    frameNumber: bicycle.frameNumber ?? null,
    persons: persons.map(({ name, nameKana, postalCode, address }) => ({
      name: name ?? null,
      nameKana: nameKana ?? null,
      postalCode: postalCode ?? null,
      address: address ?? null,
    })),
    freeTexts: [bicycle.manufacturer, bicycle.conditionMemo, bicycle.storageSlot, bicycle.remarks].map(
      (text) => text ?? null,
    ),
  });
}

/** Indexes are built after the load, as after a restore; triggers and foreign keys rest meanwhile. All of it or nothing. */
async function withoutIndexes(pool: Pool, load: (client: ClientBase) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("set session_replication_role = 'replica'; set maintenance_work_mem = '512MB'; begin");
    const { rows } = await client.query<{ name: string; definition: string }>(
      `select indexname as name, indexdef as definition from pg_indexes
        where tablename = any($1) and schemaname = 'public'
          and indexname not in (select conname from pg_constraint)`,
      [tables],
    );
    for (const { name } of rows) await client.query(`drop index ${name}`);
    await load(client);
    for (const { definition } of rows) await client.query(definition);
    await client.query('commit');
  } finally {
    client.release(true);
  }
}
