import { prefix, route } from '@remix-run/route-config';

export const bulk = prefix('ledger/bulk', [
  route('', 'routes/bulk/bulk.tsx', { id: 'bulk' }),
  route('previews', 'routes/bulk/previews.ts'),
  route('starts', 'routes/bulk/starts.ts'),
  route('undos', 'routes/bulk/undos.ts'),
  route('jobs/:jobId', 'routes/bulk/job.ts'),
  route(':bulkChangeId', 'routes/bulk/bulk-change.tsx'),
]);
