import { route } from '@remix-run/route-config';

export const ledger = [
  route('ledger', 'routes/ledger/search/screen.tsx'),
  route('ledger/scans', 'routes/ledger/search/scan.ts'),
  route('ledger/columns', 'routes/ledger/search/columns.ts'),
  route('ledger/searches', 'routes/ledger/search/saved-search-additions.ts'),
  route('ledger/searches/deletions', 'routes/ledger/search/saved-search-deletions.ts'),
  route('ledger/searches/:id', 'routes/ledger/search/saved-search.ts'),
  route('ledger/tiles/:z/:x/:y', 'routes/ledger/map/tile.ts'),
  route('ledger/:id', 'routes/ledger/bicycle.tsx'),
  route('ledger/:id/card', 'routes/ledger/card.ts'),
  route('ledger/:id/photo-sheet', 'routes/ledger/photo-sheet.ts'),
  route('ledger/:id/edit', 'routes/ledger/edit.tsx'),
  route('ledger/:id/deadline', 'routes/ledger/deadline.tsx'),
  route('ledger/:id/owner', 'routes/ledger/owner.tsx'),
  route('ledger/:id/owner-takeover', 'routes/ledger/owner-takeover.ts'),
];
