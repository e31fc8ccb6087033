import type { RegisterFunctions } from '@directus/extensions';
import { DateTime } from 'luxon';
import { checkMissedDays } from '../stock/check-missed-days.ts';
import type { Background } from './background.ts';

/** After midnight, when the night's last events are surely recorded; the process runs in Asia/Tokyo. */
const nightly = '20 0 * * *';

/** 在庫の点検 of every night, and at the start for the nights on which the server was off. */
export function startStockChecks(schedule: RegisterFunctions['schedule'], background: Background): void {
  const check = async () => {
    try {
      await checkMissedDays(background.database, DateTime.now().setZone('Asia/Tokyo'));
    } catch (error) {
      // The night after makes up for it; the log says that this one failed.
      background.logger.error(error);
    }
  };
  schedule(nightly, check);
  void check();
}
