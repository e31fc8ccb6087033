import { setTimeout as wait } from 'node:timers/promises';
import { asCommands } from '../ground/command/as-commands.ts';
import type { Background } from '../ground/command/background.ts';
import type { DefinedJob } from '../ground/command/define-job.ts';
import { toFailure } from '../ground/command/failure-to-error.ts';
import { isHeld, type Lease } from './lease.ts';
import { runStep } from './run-step.ts';

/** Before each further try at a step that failed for a passing reason (LibreOffice, the database). */
const pausesMs = [1_000, 5_000];

/**
 * Takes a claimed job from step to step. A step that fails for good ends the job as failed, with a message for a
 * person. Throws when not even that can be written (no database): whoever claims the job after its lease goes on.
 */
export async function runJob(
  job: DefinedJob,
  lease: Lease,
  { background, isStopping }: { background: Background; isStopping: () => boolean },
): Promise<void> {
  let failures = 0;
  let hasMore = true;
  while (hasMore && !isStopping()) {
    try {
      hasMore = await runStep(job, lease, background);
      failures = 0;
    } catch (error) {
      const failure = toFailure(error);
      if (failure.status >= 500) background.logger.error(error);
      const pause = pausesMs[failures];
      if (failure.status !== 503 || pause === undefined) {
        await endAsFailed(background, lease, failure.message);
        return;
      }
      failures += 1;
      await wait(pause);
    }
  }
}

/** Only while the job is still this process's. */
async function endAsFailed({ database }: Background, lease: Lease, message: string): Promise<void> {
  const held = await lease.pause();
  await asCommands(database, (trx) =>
    trx.raw(
      `update jobs set state = 'failed', message = :message, lease_until = null, updated_at = clock_timestamp()
        where id = :jobId and ${isHeld}`,
      { jobId: lease.jobId, held, message },
    ),
  );
}
