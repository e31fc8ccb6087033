import { prefix, route } from '@remix-run/route-config';

export const bulk = prefix('ledger/bulk', [
  route('', 'bulk/bulk.tsx', { id: 'bulk' }),
  route('jobs/:jobId', 'bulk/job.ts'),
  route(':bulkChangeId', 'bulk/bulk-change.tsx'),
]);
