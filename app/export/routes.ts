import { route } from '@remix-run/route-config';

export const exported = [
  route('ledger/export', 'export/export.tsx'),
  route('ledger/export/previews', 'export/previews.ts'),
  route('ledger/export/files', 'export/files.ts'),
];
