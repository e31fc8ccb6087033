import { Failure } from '@bicycles/schema/ground/failure';
import type { Knex } from 'knex';
import { z } from 'zod';
import { readRow, readRows } from '../ground/command/rows.ts';

const Ids = z.array(z.string());

/** Row M1: a master row that others refer to is retired, never deleted. Throws `in-use`. */
export async function assertNotInUse(db: Knex, table: string, ids: unknown): Promise<void> {
  const references = await readRows<{ table: string; column: string }>(
    db,
    `select c.conrelid::regclass::text as "table", a.attname as "column"
       from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'f' and c.confrelid = to_regclass(:table)`,
    { table },
  );
  for (const { table: referring, column } of references) {
    const used = await readRow(
      db,
      `select 1 as one from "${referring}" where "${column}" = any(cast(:ids as uuid[])) limit 1`,
      {
        ids: Ids.parse(ids),
      },
    );
    if (used) {
      throw new Failure('in-use', '使用中のため削除できません。「廃止日」を入れると、以後の入力では選べなくなります');
    }
  }
}
