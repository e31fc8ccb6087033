import { prefix, route } from '@remix-run/route-config';

export const notices = prefix('notices', [
  route('', 'routes/notices/candidates.tsx', { id: 'notice-candidates' }),
  route('runs', 'routes/notices/runs.tsx', { id: 'notice-runs' }),
  route('runs/:runId', 'routes/notices/run.tsx', { id: 'notice-run' }),
  route('runs/:runId/job', 'routes/notices/run-job.ts'),
  route('run-prints', 'routes/notices/run-prints.ts'),
  route('prints', 'routes/notices/prints.ts'),
  route('dispatches', 'routes/notices/dispatches.ts'),
  route('cancellations', 'routes/notices/cancellations.ts'),
  route('job-cancellations', 'routes/notices/job-cancellations.ts'),
  route('job-restarts', 'routes/notices/job-restarts.ts'),
  route('reissues', 'routes/notices/reissues.ts'),
  route('undelivered', 'routes/notices/undelivered.tsx', { id: 'notices-undelivered' }),
  route('undelivered/scans', 'routes/notices/undelivered-scans.ts'),
  route('undelivered/cancellations', 'routes/notices/undelivered-cancellations.ts'),
  route('undelivered/inquiries', 'routes/notices/inquiries.ts'),
  route('undelivered/inquiry-lists', 'routes/notices/inquiry-lists.ts'),
  route('undelivered/answers', 'routes/notices/answers.ts'),
]);
