import { prefix, route } from '@remix-run/route-config';

/** 在庫: stocktake, daily report, nightly check. */
export const stock = prefix('stock', [
  route('stocktake', 'stock/stocktakes.tsx'),
  ...prefix('stocktake/:stocktakeId', [
    route('', 'stock/stocktake.tsx', { id: 'stocktake' }),
    route('scans', 'stock/scans.ts'),
    route('scan-cancellations', 'stock/scan-cancellations.ts'),
    route('completion', 'stock/completion.tsx'),
    route('cancellation', 'stock/cancellation.tsx'),
  ]),
  route('daily-report', 'stock/daily-report.tsx'),
  route('checks', 'stock/checks.tsx'),
]);
