import type { Knex } from 'knex';
import { readRows } from '../ground/command/rows.ts';

/** The number of the open disposal list of each bicycle that stands on one. Index disposal_items_once. */
export async function openListNumbers(db: Knex, bicycleIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await readRows<{ bicycle: string; number: string }>(
    db,
    `select i.bicycle, d.number from disposal_items i join disposals d on d.id = i.disposal
      where i.ended_at is null and i.bicycle = any(cast(:bicycleIds as uuid[]))`,
    { bicycleIds },
  );
  return new Map(rows.map(({ bicycle, number }) => [bicycle, number]));
}
