/** Work that nobody waits for, started with the server that answers requests and resumed after its death. */
import type { HookExtensionContext, RegisterFunctions } from '@directus/extensions';
import { definedJobs } from '../jobs/defined-jobs.ts';
import { startWorker } from '../jobs/start-worker.ts';
import { startTagReader } from '../photos/tag-reading/start-tag-reader.ts';
import { startIndexing } from '../searches/start-indexing.ts';
import { backgroundOf } from './background.ts';
import { nightlyChecks } from './nightly-checks.ts';
import { startNightlyCheck } from './start-nightly-check.ts';

export function workers({ init, action, schedule }: RegisterFunctions, context: HookExtensionContext): void {
  const background = backgroundOf(context);
  // The command line loads the hooks as well, but makes no app.
  init('app.after', async () => {
    await startIndexing(schedule, background);
    for (const check of nightlyChecks) startNightlyCheck(check, schedule, background);
    const stops = [...definedJobs.map((job) => startWorker(job, background)), startTagReader(background)];
    action('server.stop', () => {
      for (const stop of stops) stop();
    });
  });
}
