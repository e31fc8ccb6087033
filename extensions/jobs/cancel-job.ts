import { assertAllowed } from '@bicycles/schema/ground/failure';
import { CancelJob } from '@bicycles/schema/jobs/contracts';
import { mayCancelJob } from '@bicycles/schema/jobs/may-steer-job';
import { defineCommand } from '../ground/command/define-command.ts';
import type { DefinedJob } from '../ground/command/define-job.ts';
import { lockJob } from './lock-job.ts';

/** 中止: the step under way finds its job cancelled at its end and leaves nothing behind. */
export const cancelJob = (kinds: readonly DefinedJob[]) =>
  defineCommand(CancelJob, async ({ jobId }, context) => {
    const { state } = await lockJob(context, jobId, kinds);
    assertAllowed(mayCancelJob(state));
    await context.trx('jobs').where({ id: jobId }).update({
      state: 'cancelled',
      lease_until: null,
      message: '途中で中止しました',
      updated_at: context.at,
    });
    context.audit({ kind: 'jobs', id: jobId });
    return { jobId, state: 'cancelled' as const };
  });
