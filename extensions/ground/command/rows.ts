/**
 * Reading and writing rows with the database's names on one side and ours on the other. Rows are
 * read as JSON, so days and instants arrive as ISO text and decimals as numbers.
 */
import type { Tables } from '@bicycles/schema/generated/tables';
import type { Knex } from 'knex';
import { z } from 'zod';

type Binding = string | number | boolean | null | readonly string[];

/** Runs a select; its columns are named in SQL as the type `T` wants them (`as "placeName"`). */
export async function readRows<T>(db: Knex, sql: string, bindings: Record<string, Binding> = {}): Promise<T[]> {
  const { rows } = await db.raw<{ rows: { row: T }[] }>(`select to_json(q) as row from (${sql}) q`, bindings);
  return rows.map(({ row }) => row);
}

/** The only row of a select, or undefined. */
export async function readRow<T>(
  db: Knex,
  sql: string,
  bindings: Record<string, Binding> = {},
): Promise<T | undefined> {
  const [row] = await readRows<T>(db, sql, bindings);
  return row;
}

/** A whole row by id, locked until the transaction ends. */
export async function lockRow<Name extends keyof Tables>(
  trx: Knex.Transaction,
  table: Name,
  id: string,
): Promise<Tables[Name] | undefined> {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    'select to_json(t) as row from (select * from ?? where id = ? for update) t',
    [table, id],
  );
  return rows.length === 0 ? undefined : toProperties<Tables[Name]>(rows[0]);
}

export async function insertRow<Name extends keyof Tables>(
  trx: Knex,
  table: Name,
  values: Partial<Tables[Name]> & { id: string },
): Promise<void> {
  await trx(table).insert(toColumns(values));
}

export async function updateRow<Name extends keyof Tables>(
  trx: Knex,
  table: Name,
  id: string,
  values: { [Column in keyof Tables[Name]]?: Tables[Name][Column] | undefined },
): Promise<void> {
  await trx(table).where({ id }).update(toColumns(values));
}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Undefined leaves a column as it is; lists and objects are JSON columns. */
function toColumns(values: object): Record<string, Binding> {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    given.map(([name, value]) => [
      snake(name),
      value !== null && typeof value === 'object' ? JSON.stringify(value) : value,
    ]),
  );
}

const JsonRow = z.object({ row: z.record(z.string(), z.unknown()) });

function toProperties<Row>(found: unknown): Row {
  const { row } = JsonRow.parse(found);
  // The generated type comes from the table itself; a test holds them together.
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [camel(name), value])) as Row;
}
