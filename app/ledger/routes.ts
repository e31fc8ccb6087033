import { route } from '@remix-run/route-config';

export const ledger = [
  route('ledger/tiles/:z/:x/:y', 'ledger/map/tile.ts'),
  route('ledger/:id', 'ledger/bicycle.tsx'),
  route('ledger/:id/edit', 'ledger/edit.tsx'),
  route('ledger/:id/deadline', 'ledger/deadline.tsx'),
  route('ledger/:id/owner', 'ledger/owner.tsx'),
];
