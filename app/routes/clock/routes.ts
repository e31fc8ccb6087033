import { route } from '@remix-run/route-config';

/** 手続きの流れ of a bicycle (what its screen posts), and where all of them stand. */
export const clock = [
  route('ledger/:id/hold', 'routes/clock/hold.ts'),
  route('ledger/:id/hold-release', 'routes/clock/hold-release.ts'),
  route('ledger/:id/override', 'routes/clock/override.ts'),
  route('ledger/:id/override-decision', 'routes/clock/override-decision.ts'),
  route('disposals/standing', 'routes/clock/standing.tsx'),
];
