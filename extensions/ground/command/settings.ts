/** The office's settings on a day, read inside the transaction that relies on them. */

import type { SettingRow } from '@bicycles/schema/ground/settings';
import type { Day } from '@bicycles/schema/ground/values';
import { type Settings, settingOn } from '@bicycles/schema/settings';
import type { Knex } from 'knex';
import { readRows } from './rows.ts';

export async function readSetting<Key extends keyof Settings>(db: Knex, key: Key, day: Day): Promise<Settings[Key]> {
  const rows = await readRows<SettingRow>(
    db,
    'select key, value, valid_from as "validFrom" from settings where key = :key',
    { key },
  );
  return settingOn(rows, key, day);
}

/** Every setting with every version, for what needs several of them on several days. */
export const readSettings = (db: Knex): Promise<SettingRow[]> =>
  readRows<SettingRow>(db, 'select key, value, valid_from as "validFrom" from settings');
