import { route } from '@remix-run/route-config';

export const exemptions = [
  route('exemptions', 'exemptions/queue.tsx'),
  route('exemptions/:returnId', 'exemptions/exemption.tsx'),
];
