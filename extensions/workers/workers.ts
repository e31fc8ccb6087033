/** Work that nobody waits for, started with the server that answers requests and resumed after its death. */
import type { HookExtensionContext, RegisterFunctions } from '@directus/extensions';
import { backgroundOf } from '../ground/command/background.ts';
import type { Room } from '../ground/command/define-room.ts';
import { startWorker } from '../jobs/start-worker.ts';
import { startNightlyCheck } from './start-nightly-check.ts';

/** Of all rooms: what they start, their nightly checks, a worker for each kind of job. */
export const workers =
  (rooms: readonly Room[]) =>
  ({ init, action, schedule }: RegisterFunctions, context: HookExtensionContext): void => {
    const background = backgroundOf(context);
    // The command line loads the hooks as well, but makes no app.
    init('app.after', async () => {
      const stops: (() => void)[] = [];
      for (const start of rooms.flatMap(({ starts }) => starts)) {
        const stop = await start(background, schedule);
        if (stop) stops.push(stop);
      }
      for (const check of rooms.flatMap(({ nightly }) => nightly)) startNightlyCheck(check, schedule, background);
      for (const job of rooms.flatMap(({ jobs }) => jobs)) stops.push(startWorker(job, background));
      action('server.stop', () => {
        for (const stop of stops) stop();
      });
    });
  };
