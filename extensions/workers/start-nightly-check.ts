import type { RegisterFunctions } from '@directus/extensions';
import { DateTime } from 'luxon';
import type { Background } from '../ground/command/background.ts';
import type { NightlyCheck } from '../ground/command/define-room.ts';

/** Every night at its time, and at once for what the server has missed. */
export function startNightlyCheck(
  { at, check }: NightlyCheck,
  schedule: RegisterFunctions['schedule'],
  { database, logger }: Background,
): void {
  const run = async () => {
    try {
      await check(database, DateTime.now().setZone('Asia/Tokyo'));
    } catch (error) {
      // The next night makes up for it; the log says that this one failed.
      logger.error(error);
    }
  };
  schedule(at, run);
  void run();
}
