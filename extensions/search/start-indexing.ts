import type { RegisterFunctions } from '@directus/extensions';
import type { Background } from '../ground/command/background.ts';
import { indexWaitingBicycles, noteOutdatedRows } from './index-waiting-bicycles.ts';

const everyMinute = '* * * * *';
/** Of a long run, every so many bicycles are a line in the log. */
const logged = 10_000;

/**
 * Search rows that no command made, at the start and within a minute afterwards. What waits is known before the
 * first request is answered, so a search never passes over it in silence.
 */
export async function startIndexing(
  { database, logger }: Background,
  schedule: RegisterFunctions['schedule'],
): Promise<void> {
  const index = async () => {
    try {
      await indexWaitingBicycles(database, (done) => {
        if (done % logged === 0) logger.info(`Search rows made: ${done}`);
      });
    } catch (error) {
      // The next minute goes on where this run ended.
      logger.error(error);
    }
  };
  await noteOutdatedRows(database);
  schedule(everyMinute, index);
  void index();
}
