import { route } from '@remix-run/route-config';

export const ledger = [
  route('ledger', 'routes/ledger/search.tsx'),
  route('ledger/scans', 'routes/ledger/scan.ts'),
  route('ledger/:id', 'routes/ledger/bicycle.tsx'),
  route('ledger/:id/card', 'routes/ledger/card.ts'),
  route('ledger/:id/photo-sheet', 'routes/ledger/photo-sheet.ts'),
  route('ledger/:id/edit', 'routes/ledger/edit.tsx'),
  route('ledger/:id/deadline', 'routes/ledger/deadline.tsx'),
  route('ledger/:id/owner', 'routes/ledger/owner.tsx'),
];
