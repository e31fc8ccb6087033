/** Every kind of long work, for the workers that do it and for the commands that steer it. */
import { bulkChangeJob } from '../bulk/bulk-change-job.ts';
import { bulkUndoJob } from '../bulk/bulk-undo-job.ts';
import { noticeRun } from '../notices/notice-run.ts';
import type { DefinedJob } from './define-job.ts';

export const definedJobs: readonly DefinedJob[] = [noticeRun, bulkChangeJob, bulkUndoJob];
