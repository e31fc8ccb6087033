/** Long work that can be left and found again: its progress, its end, stopping it. */
import { z } from 'zod';
import { command, query } from '../ground/contract.ts';
import { Id, Instant } from '../ground/values.ts';

export const jobStates = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const;
export type JobState = (typeof jobStates)[number];
export const jobStateLabels: Record<JobState, string> = {
  waiting: '待機中',
  running: '実行中',
  done: '完了',
  failed: '失敗',
  cancelled: '中止',
};

export const Job = z.object({
  id: Id,
  kind: z.string(),
  state: z.enum(jobStates),
  actorName: z.string(),
  total: z.number().int(),
  done: z.number().int(),
  /** What a person is told: why it failed, or what to look at. */
  message: z.string().nullable(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Job = z.infer<typeof Job>;

export const GetJob = query({
  path: '/jobs/get-job',
  capability: 'job.read',
  input: z.object({ jobId: Id }),
  output: Job,
});

/** Stops a job before its next step; what it has done stands. */
export const CancelJob = command({
  path: '/jobs/cancel-job',
  capability: 'job.read',
  input: z.object({ jobId: Id }),
  output: z.object({ jobId: Id, state: z.enum(jobStates) }),
});

/** Goes on with a job that failed or was stopped, where it stood. */
export const RestartJob = command({
  path: '/jobs/restart-job',
  capability: 'job.read',
  input: z.object({ jobId: Id }),
  output: z.object({ jobId: Id, state: z.enum(jobStates) }),
});
