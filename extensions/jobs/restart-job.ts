import { assertAllowed } from '@bicycles/schema/ground/failure';
import { RestartJob } from '@bicycles/schema/jobs/contracts';
import { mayRestartJob } from '@bicycles/schema/jobs/may-steer-job';
import { defineCommand } from '../ground/command/define-command.ts';
import type { DefinedJob } from '../ground/command/define-job.ts';
import { lockJob } from './lock-job.ts';
import { wakeAfterCommit } from './wake-workers.ts';

/** 再開: goes on after the last step that stands. */
export const restartJob = (kinds: readonly DefinedJob[]) =>
  defineCommand(RestartJob, async ({ jobId }, context) => {
    const { kind, state } = await lockJob(context, jobId, kinds);
    assertAllowed(mayRestartJob(state));
    await context.trx('jobs').where({ id: jobId }).update({
      state: 'waiting',
      lease_until: null,
      message: null,
      updated_at: context.at,
    });
    wakeAfterCommit(context.trx, kind);
    context.audit({ kind: 'jobs', id: jobId });
    return { jobId, state: 'waiting' as const };
  });
