import type { RegisterFunctions } from '@directus/extensions';
import { DateTime } from 'luxon';
import { iso } from '../command/served.ts';
import { checkClock } from '../disposals/check-clock.ts';
import type { Background } from './background.ts';

/** After the stock check of the night; the process runs in Asia/Tokyo. */
const nightly = '40 0 * * *';

/** 期限の点検 of every night, and at the start for a morning that has none yet: it is about how things stand today. */
export function startClockChecks(schedule: RegisterFunctions['schedule'], background: Background): void {
  const check = async () => {
    try {
      const now = DateTime.now().setZone('Asia/Tokyo');
      await checkClock(background.database, now.toFormat('yyyy-MM-dd'), iso(now));
    } catch (error) {
      // The next night makes up for it; the log says that this one failed.
      background.logger.error(error);
    }
  };
  schedule(nightly, check);
  void check();
}
