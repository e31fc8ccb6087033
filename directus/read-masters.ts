/** The master data of this release, as it stands in `schema/masters/*.csv` and the initial settings. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { initialSettings } from '@bicycles/schema/settings';
import Papa from 'papaparse';

export type MasterRow = Record<string, unknown>;

export type Master = {
  table: string;
  /** Columns that name a row for people; joined by `/` they are its natural key. */
  key: readonly string[];
  /** Columns that hold the natural key of a row of another master. */
  references: Readonly<Record<string, string>>;
  rows: MasterRow[];
};

/** Reads all masters, a table after those that it refers to. Throws where a CSV is malformed. */
export function readMasters(): Master[] {
  return [
    fromCsv('storage_sites', ['code'], {}),
    fromCsv('places', ['code'], { parent: 'places' }),
    fromCsv('place_assignments', ['place', 'valid_from'], { place: 'places', storage_site: 'storage_sites' }),
    fromCsv('codes', ['list', 'code'], { parent: 'codes' }),
    fromCsv('fees', ['vehicle_kind', 'valid_from'], { vehicle_kind: 'codes' }),
    fromCsv('police_bodies', ['code'], { parent: 'police_bodies' }),
    {
      table: 'settings',
      key: ['key', 'valid_from'],
      references: {},
      rows: initialSettings().map(({ validFrom, ...setting }) => ({ ...setting, valid_from: validFrom })),
    },
  ];
}

/** The natural key of a row, `vehicle_kind/bicycle`. */
export const naturalKey = (master: Pick<Master, 'key'>, row: MasterRow): string =>
  master.key.map((column) => String(row[column])).join('/');

function fromCsv(table: string, key: Master['key'], references: Master['references']): Master {
  const file = join(import.meta.dirname, '..', 'schema', 'masters', `${table}.csv`);
  const { data, errors } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
    transform: (value) => value.trim(),
  });
  const [error] = errors;
  if (error) throw new Error(`${file} の ${(error.row ?? 0) + 2} 行目を直してください: ${error.message}`);
  return { table, key, references, rows: data.map(withoutEmpty) };
}

const withoutEmpty = (row: Record<string, string>): MasterRow =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value === '' ? null : value]));
