import { prefix, route } from '@remix-run/route-config';

export const notices = prefix('notices', [
  route('', 'notices/candidates.tsx', { id: 'notice-candidates' }),
  route('runs', 'notices/runs.tsx', { id: 'notice-runs' }),
  route('runs/:runId', 'notices/run.tsx', { id: 'notice-run' }),
  route('runs/:runId/job', 'notices/run-job.ts'),
  route('undelivered', 'notices/undelivered.tsx', { id: 'notices-undelivered' }),
]);
