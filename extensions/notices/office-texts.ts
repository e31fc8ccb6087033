import type { Day } from '@bicycles/schema/ground/values';
import type { Settings } from '@bicycles/schema/settings';
import type { Knex } from 'knex';
import { readSetting } from '../ground/command/settings.ts';

/** What the office says of itself on every notice, by the settings in force on the day. */
export type OfficeTexts = {
  letterhead: Settings['letterhead'];
  contact: Settings['contact'];
  yardHours: string;
  callHours: string;
};

export async function readOfficeTexts(db: Knex, day: Day): Promise<OfficeTexts> {
  return {
    letterhead: await readSetting(db, 'letterhead', day),
    contact: await readSetting(db, 'contact', day),
    yardHours: await readSetting(db, 'hours.yard', day),
    callHours: await readSetting(db, 'hours.call', day),
  };
}
