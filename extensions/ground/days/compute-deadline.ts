import { isYearEndClosure } from '@bicycles/schema/ground/days/closed-days';
import { retentionDeadline } from '@bicycles/schema/ground/days/retention-deadline';
import type { Day } from '@bicycles/schema/ground/values';
import type { Knex } from 'knex';
import { readSetting } from '../command/settings.ts';

/** 保管期限 for a removal day, by the rule in force on that day. 第３-1(1), 民法140・142・143条. */
export async function computeDeadline(db: Knex, removedOn: Day): Promise<Day> {
  const rule = await readSetting(db, 'deadline.retention', removedOn);
  const closures = await readSetting(db, 'calendar.closures', removedOn);
  return retentionDeadline(removedOn, rule, (day) => isYearEndClosure(day, closures));
}
