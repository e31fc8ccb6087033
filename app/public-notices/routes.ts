import { prefix, route } from '@remix-run/route-config';

/** 公示: candidates, batches, what goes on the notice board and the web site. */
export const publicNotices = prefix('public-notices', [
  route('', 'public-notices/candidates.tsx', { id: 'public-notice-candidates' }),
  route('preview', 'public-notices/preview.ts', { id: 'public-notice-preview' }),
  route('batches', 'public-notices/batches.tsx', { id: 'public-notice-batches' }),
  ...prefix('batches/:publicNoticeId', [route('', 'public-notices/batch.tsx', { id: 'public-notice-batch' })]),
]);
