import { route } from '@remix-run/route-config';

/** 撤去班: its screens, and the answers and commands that they ask for without leaving. */
export const street = [
  route('street', 'routes/street/day.tsx'),
  route('street/tagging', 'routes/street/tagging.tsx'),
  route('street/removal', 'routes/street/removal.tsx'),
  route('street/transport', 'routes/street/transport.tsx'),
  route('street/transport/conditions', 'routes/street/conditions.ts'),
  route('street/transport/cancellations', 'routes/street/loading-cancellations.ts'),
  route('street/transport/print', 'routes/street/transport-print.ts'),
  route('street/tag', 'routes/street/tag.ts'),
  route('street/disappearances', 'routes/street/disappearances.ts'),
  route('street/tagging-cancellations', 'routes/street/tagging-cancellations.ts'),
];
