import { defineRoom } from '../command/define-room.ts';
import { cancelJob } from './cancel-job.ts';
import { getJob } from './get-job.ts';
import { restartJob } from './restart-job.ts';

export const jobs = defineRoom('jobs', [getJob, cancelJob, restartJob]);
