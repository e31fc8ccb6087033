import type { Knex } from 'knex';
import type { DateTime } from 'luxon';
import { iso } from '../command/served.ts';
import { checkClock } from '../disposals/check-clock.ts';
import { checkMissedDays } from '../stock/check-missed-days.ts';

export type NightlyCheck = {
  /** As cron writes it; the process runs in Asia/Tokyo. */
  at: string;
  /** Does nothing twice: it also runs at every start of the server. `now` is in Asia/Tokyo. */
  check: (database: Knex, now: DateTime) => Promise<void>;
};

/** 在庫の点検 after midnight, when the night's last events are surely recorded; at a start, of the nights slept through. */
const stockCheck: NightlyCheck = { at: '20 0 * * *', check: checkMissedDays };

/** 期限の点検 after that of the stock; at a start, of a morning that has none yet: it is about how things stand today. */
const clockCheck: NightlyCheck = {
  at: '40 0 * * *',
  check: (database, now) => checkClock(database, now.toFormat('yyyy-MM-dd'), iso(now)),
};

export const nightlyChecks = [stockCheck, clockCheck];
