import type { DefinedJob } from '../ground/command/define-job.ts';
import { defineRoom } from '../ground/command/define-room.ts';
import { cancelJob } from './cancel-job.ts';
import { getJob } from './get-job.ts';
import { restartJob } from './restart-job.ts';

/** `kinds`: what there is to be stopped and started again. */
export const jobsRoom = (kinds: readonly DefinedJob[]) =>
  defineRoom('jobs', [getJob, cancelJob(kinds), restartJob(kinds)]);
