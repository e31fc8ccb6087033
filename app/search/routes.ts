import { route } from '@remix-run/route-config';

/** 台帳検索: the screen that the ledger begins with. */
export const search = [
  route('ledger', 'search/screen.tsx'),
  route('ledger/scans', 'search/scan.ts'),
  route('ledger/columns', 'search/columns.ts'),
  route('ledger/searches/:id', 'search/saved-search.ts'),
];
