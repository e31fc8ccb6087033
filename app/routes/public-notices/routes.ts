import { prefix, route } from '@remix-run/route-config';

/** 公示: candidates, batches, what goes on the notice board and the web site. */
export const publicNotices = prefix('public-notices', [
  route('', 'routes/public-notices/candidates.tsx', { id: 'public-notice-candidates' }),
  route('batches', 'routes/public-notices/batches.tsx', { id: 'public-notice-batches' }),
  ...prefix('batches/:publicNoticeId', [
    route('', 'routes/public-notices/batch.tsx', { id: 'public-notice-batch' }),
    route('print', 'routes/public-notices/print.ts', { id: 'public-notice-print' }),
    route('export', 'routes/public-notices/export.ts', { id: 'public-notice-export' }),
    route('revocation', 'routes/public-notices/revocation.ts'),
  ]),
]);
