import { route } from '@remix-run/route-config';

export const ledgerExport = [
  route('ledger/export', 'routes/ledger-export/export.tsx'),
  route('ledger/export/previews', 'routes/ledger-export/previews.ts'),
  route('ledger/export/files', 'routes/ledger-export/files.ts'),
];
