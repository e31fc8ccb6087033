/** A table's rows as a file that PostgreSQL reads by COPY: tab-separated, its own escapes. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import type { ClientBase } from 'pg';

type Row = Readonly<Record<string, unknown>>;
export type CopyFile = { add: (row: Row) => Promise<void>; load: (client: ClientBase) => Promise<void> };

/** The columns are those of the first row, camelCase or snake_case; every row has the same. */
export function copyFile(folder: string, table: string): CopyFile {
  const path = `${folder}/${table}.tsv`;
  const stream = createWriteStream(path, { highWaterMark: 1 << 20 });
  let names: string[] = [];
  return {
    async add(row) {
      if (names.length === 0) names = Object.keys(row);
      const line = names.map((name) => cell(row[name])).join('\t');
      if (!stream.write(`${line}\n`)) await once(stream, 'drain');
    },
    async load(client) {
      stream.end();
      await finished(stream);
      // The server reads it as a user of its own; the product's umask keeps new files to oneself.
      await chmod(path, 0o644);
      if (names.length > 0) await client.query(`copy ${table} (${names.map(snake)}) from '${path}'`);
    },
  };
}

/** `removedOn` as the column `removed_on`. */
export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const cell = (value: unknown) =>
  value === null || value === undefined ? '\\N' : String(value).replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign);
