import { prefix, route } from '@remix-run/route-config';

export const exemptions = [
  route('exemptions', 'routes/exemptions/queue.tsx'),
  ...prefix('exemptions/:returnId', [
    route('', 'routes/exemptions/exemption.tsx'),
    route('application', 'routes/exemptions/application.ts'),
  ]),
];
