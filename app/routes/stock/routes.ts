import { prefix, route } from '@remix-run/route-config';

/** 在庫: stocktake, daily report, nightly check. */
export const stock = prefix('stock', [
  route('stocktake', 'routes/stock/stocktakes.tsx'),
  ...prefix('stocktake/:stocktakeId', [
    route('', 'routes/stock/stocktake.tsx', { id: 'stocktake' }),
    route('scans', 'routes/stock/scans.ts'),
    route('scan-cancellations', 'routes/stock/scan-cancellations.ts'),
    route('print', 'routes/stock/stocktake-print.ts'),
    route('completion', 'routes/stock/completion.tsx'),
    route('cancellation', 'routes/stock/cancellation.tsx'),
  ]),
  route('daily-report', 'routes/stock/daily-report.tsx'),
  route('daily-report/print', 'routes/stock/daily-report-print.ts'),
  route('checks', 'routes/stock/checks.tsx'),
]);
