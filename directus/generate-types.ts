/**
 * Writes schema/src/generated/tables.ts from a running database: one row type per table of ours, as `readRows` gives
 * it (camelCase; days and instants as text, decimals as numbers), and for a column that a check holds to a list of
 * values that list. `npm run schema:snapshot` calls it.
 */
import { join } from 'node:path';
import { z } from 'zod';

type Query = (sql: string) => Promise<unknown[]>;

const Column = z.object({
  table: z.string(),
  column: z.string(),
  type: z.string(),
  isNullable: z.boolean(),
  label: z.string().nullable(),
  /** Definitions of the checks on this column alone. */
  checks: z.array(z.string()),
});
type Column = z.infer<typeof Column>;

/** In the order of Studio, then of the table; a label is Studio's name or the column's comment. */
const columns = `
  select relname as "table", attname as "column", format_type(atttypid, null) as type, not attnotnull as "isNullable",
         coalesce(f.translations::jsonb -> 0 ->> 'translation', col_description(c.oid, attnum)) as label,
         array(select pg_get_constraintdef(k.oid) from pg_constraint k
                where conrelid = c.oid and contype = 'c' and conkey = array[attnum] order by conname) as checks
    from pg_class c join pg_attribute a on attrelid = c.oid and attnum > 0 and not attisdropped
    left join directus_fields f on f.collection = relname and f.field = attname
   where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like 'directus\\_%'
   order by relname collate "C", f.sort nulls last, attnum`;

const types: Record<string, string> = {
  bigint: 'number',
  boolean: 'boolean',
  'character varying': 'string',
  date: 'string',
  inet: 'string',
  integer: 'number',
  json: 'unknown',
  jsonb: 'unknown',
  numeric: 'number',
  real: 'number',
  text: 'string',
  'text[]': 'string[]',
  'timestamp with time zone': 'string',
  uuid: 'string',
  xid8: 'string',
};

/** `x in ('a', 'b')`, as PostgreSQL writes it back. */
const oneOf = /^CHECK \(\(+\w+\)?(?:::text)? = ANY \(\(?ARRAY\[([^\]]+)\]\)?(?:::text\[\])?\)+$/;

function typeOf({ table, column, type, isNullable, checks }: Column): string[] {
  const base = types[type];
  if (base === undefined) throw new Error(`No row type for ${table}.${column}: ${type}`);
  if (base === 'unknown') return [base];
  const listed = checks.map((check) => oneOf.exec(check)?.[1]).find((list) => list !== undefined);
  const values = listed === undefined ? [base] : [...listed.matchAll(/'[^']*'/g)].map(([value]) => value);
  return isNullable ? [...values, 'null'] : values;
}

const camel = (name: string) => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const pascal = (name: string) => camel(`_${name}`);

const widest = 120;

/** As Biome lays it out. */
function property(column: Column): string {
  const type = typeOf(column);
  const line = `  ${camel(column.column)}: ${type.join(' | ')};`;
  const laidOut =
    line.length <= widest ? line : `  ${camel(column.column)}:\n${type.map((value) => `    | ${value}`).join('\n')};`;
  return `${column.label ? `  /** ${column.label} */\n` : ''}${laidOut}`;
}

/** The text of the generated file for the database that answers `query`. */
export async function typesFor(query: Query): Promise<string> {
  const all = z.array(Column).parse(await query(columns));
  const tables = [...new Set(all.map(({ table }) => table))];
  const rows = tables.map((table) => {
    const properties = all.filter((column) => column.table === table).map(property);
    return `export type ${pascal(table)}Row = {\n${properties.join('\n')}\n};`;
  });
  const map = tables.map((table) => `  ${table}: ${pascal(table)}Row;`).join('\n');
  return [
    '// Generated from the database by directus/generate-types.ts; a test fails when it is stale.',
    ...rows,
    `export type Tables = {\n${map}\n};\n`,
  ].join('\n\n');
}

export const snapshotFile = join(import.meta.dirname, '..', 'schema', 'snapshot.yaml');
export const typesFile = join(import.meta.dirname, '..', 'schema', 'src', 'generated', 'tables.ts');
