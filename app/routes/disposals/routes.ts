import { prefix, route } from '@remix-run/route-config';

/** 処分: lists, reconciliation in the yard, disposal and closing; the money of sales; 抹消依頼. */
export const disposals = prefix('disposals', [
  route('', 'routes/disposals/lists.tsx', { id: 'disposal-lists' }),
  route('new', 'routes/disposals/new.tsx', { id: 'disposal-new' }),
  route('made', 'routes/disposals/made.ts', { id: 'disposal-made' }),
  ...prefix(':disposalId', [
    route('', 'routes/disposals/disposal.tsx', { id: 'disposal' }),
    route('print', 'routes/disposals/print.ts', { id: 'disposal-print' }),
    route('additions', 'routes/disposals/additions.ts'),
    route('exclusions', 'routes/disposals/exclusions.ts'),
    route('kinds', 'routes/disposals/kinds.ts'),
    route('lot', 'routes/disposals/lot.ts', { id: 'disposal-lot' }),
    route('decisions', 'routes/disposals/decisions.ts'),
    route('undoings', 'routes/disposals/undoings.ts'),
    route('closing', 'routes/disposals/closing.ts', { id: 'disposal-closing' }),
    route('cancellation', 'routes/disposals/cancellation.ts', { id: 'disposal-cancellation' }),
    route('reconcile', 'routes/disposals/reconcile.tsx', { id: 'disposal-reconcile' }),
    route('reconcile/scans', 'routes/disposals/scans.ts', { id: 'disposal-scans' }),
    route('reconcile/scan-cancellations', 'routes/disposals/scan-cancellations.ts', {
      id: 'disposal-scan-cancellations',
    }),
    route('reconcile/completion', 'routes/disposals/completion.ts', { id: 'disposal-completion' }),
  ]),
  ...prefix('sales', [
    route('', 'routes/disposals/sales/sales.tsx'),
    route('numbers', 'routes/disposals/sales/numbers.ts'),
    route('claims/:claimId', 'routes/disposals/sales/claim.tsx'),
    route('claims/:claimId/payment', 'routes/disposals/sales/payment.ts'),
    route('claims/:claimId/withdrawal', 'routes/disposals/sales/withdrawal.ts'),
    route('claims/:claimId/print', 'routes/disposals/sales/print.ts', { id: 'sale-claim-print' }),
    route(':bicycleId/claim', 'routes/disposals/sales/new-claim.tsx'),
  ]),
  route('deregistrations', 'routes/disposals/deregistrations/deregistrations.tsx'),
  route('deregistrations/:requestId/print', 'routes/disposals/deregistrations/print.ts', {
    id: 'deregistration-print',
  }),
]);
