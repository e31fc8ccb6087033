import { prefix, route } from '@remix-run/route-config';

/** 処分: how things stand; lists, reconciliation in the yard, disposal and closing; the money of sales; 抹消依頼. */
export const disposal = prefix('disposals', [
  route('standing', 'disposal/standing.tsx'),
  route('', 'disposal/lists.tsx', { id: 'disposal-lists' }),
  route('new', 'disposal/new.tsx', { id: 'disposal-new' }),
  ...prefix(':disposalId', [
    route('', 'disposal/disposal.tsx', { id: 'disposal' }),
    route('reconcile', 'disposal/reconcile.tsx', { id: 'disposal-reconcile' }),
    route('reconcile/scans', 'disposal/scans.ts', { id: 'disposal-scans' }),
    route('reconcile/scan-cancellations', 'disposal/scan-cancellations.ts', {
      id: 'disposal-scan-cancellations',
    }),
  ]),
  ...prefix('sales', [
    route('', 'disposal/sales/sales.tsx'),
    route('numbers', 'disposal/sales/numbers.ts'),
    route('claims/:claimId', 'disposal/sales/claim.tsx'),
    route(':bicycleId/claim', 'disposal/sales/new-claim.tsx'),
  ]),
  route('deregistrations', 'disposal/deregistrations/deregistrations.tsx'),
]);
