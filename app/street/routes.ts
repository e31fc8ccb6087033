import { route } from '@remix-run/route-config';

/** 撤去班: its screens, and the answers that they ask for without leaving. */
export const street = [
  route('street', 'street/day.tsx'),
  route('street/tagging', 'street/tagging.tsx'),
  route('street/removal', 'street/removal.tsx'),
  route('street/transport', 'street/transport.tsx'),
  route('street/tag', 'street/tag.ts'),
];
