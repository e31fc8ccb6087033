import type { Background } from '../ground/command/background.ts';
import type { DefinedJob } from '../ground/command/define-job.ts';
import { claimJob } from './lease.ts';
import { runJob } from './run-job.ts';
import { listenForWaking } from './wake-workers.ts';

const lookEveryMs = 3_000;

/**
 * Works off the jobs of a kind one after another: at once when woken, and at every look, as for a job whose process
 * died. What it answers ends the work after the step under way.
 */
export function startWorker(job: DefinedJob, background: Background): () => void {
  let isBusy = false;
  let isWokenAgain = false;
  let isStopping = false;
  const workOff = async () => {
    while (!isStopping) {
      const lease = await claimJob(background.database, job.kind);
      if (!lease) return;
      try {
        await runJob(job, lease, { background, isStopping: () => isStopping });
      } finally {
        lease.end();
      }
    }
  };
  const wake = () => {
    isWokenAgain = isBusy;
    if (isBusy || isStopping) return;
    isBusy = true;
    workOff()
      // The database is away; the next look tries again.
      .catch((error) => background.logger.debug(error))
      .finally(() => {
        isBusy = false;
        if (isWokenAgain) wake();
      });
  };
  listenForWaking(job.kind, wake);
  const timer = setInterval(wake, lookEveryMs);
  timer.unref();
  wake();
  return () => {
    isStopping = true;
    clearInterval(timer);
  };
}
