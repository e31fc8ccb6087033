/**
 * Writes schema/src/generated/tables.ts from the committed snapshot: one row type per table, as
 * `readRows` gives it (camelCase; days and instants as text, decimals as numbers).
 * `npm run schema:snapshot` calls it.
 */
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const Snapshot = z.object({
  collections: z.array(z.object({ collection: z.string() })),
  fields: z.array(
    z.object({
      collection: z.string(),
      field: z.string(),
      type: z.string(),
      meta: z.object({ translations: z.array(z.object({ translation: z.string() })).nullable() }).nullable(),
      schema: z.object({ is_nullable: z.boolean() }).nullable(),
    }),
  ),
});

const textTypes = new Set(['string', 'text', 'uuid', 'date', 'timestamp']);

function typeOf(type: string): string {
  if (textTypes.has(type)) return 'string';
  if (['integer', 'decimal', 'float'].includes(type)) return 'number';
  if (type === 'boolean') return 'boolean';
  if (type === 'json') return 'unknown';
  throw new Error(`No type for Directus type ${type}`);
}

const camel = (name: string) => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const pascal = (name: string) => camel(`_${name}`);

/** The text of the generated file for a snapshot in YAML. */
export function typesFor(snapshotYaml: string): string {
  const { collections, fields } = Snapshot.parse(parse(snapshotYaml));
  const tables = collections.map(({ collection }) => collection).sort();
  const rows = tables.map((table) => {
    const columns = fields
      .filter((field) => field.collection === table)
      .map((field) => {
        const label = field.meta?.translations?.[0]?.translation;
        const type = typeOf(field.type) + (field.schema?.is_nullable && field.type !== 'json' ? ' | null' : '');
        return `${label ? `  /** ${label} */\n` : ''}  ${camel(field.field)}: ${type};`;
      });
    return `export type ${pascal(table)}Row = {\n${columns.join('\n')}\n};`;
  });
  const map = tables.map((table) => `  ${table}: ${pascal(table)}Row;`).join('\n');
  return [
    '// Generated from schema/snapshot.yaml by directus/generate-types.ts; a test fails when it is stale.',
    ...rows,
    `export type Tables = {\n${map}\n};`,
    '',
  ].join('\n\n');
}

export const snapshotFile = join(import.meta.dirname, '..', 'schema', 'snapshot.yaml');
export const typesFile = join(import.meta.dirname, '..', 'schema', 'src', 'generated', 'tables.ts');
