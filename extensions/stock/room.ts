import { defineRoom } from '../ground/command/define-room.ts';
import { acknowledgeStockCheck } from './acknowledge-stock-check.ts';
import { addStocktakeScan } from './add-stocktake-scan.ts';
import { cancelStocktake } from './cancel-stocktake.ts';
import { cancelStocktakeScan } from './cancel-stocktake-scan.ts';
import { checkMissedDays } from './check-missed-days.ts';
import { finishStocktake } from './finish-stocktake.ts';
import { getDailyReport } from './get-daily-report.ts';
import { getStocktake } from './get-stocktake.ts';
import { listStockChecks } from './list-stock-checks.ts';
import { listStocktakes } from './list-stocktakes.ts';
import { printDailyReport } from './print-daily-report.ts';
import { printStocktake } from './print-stocktake.ts';
import { startStocktake } from './start-stocktake.ts';

export const stock = defineRoom(
  'stock',
  [
    startStocktake,
    addStocktakeScan,
    cancelStocktakeScan,
    getStocktake,
    listStocktakes,
    finishStocktake,
    cancelStocktake,
    printStocktake,
    getDailyReport,
    printDailyReport,
    listStockChecks,
    acknowledgeStockCheck,
  ],
  {
    // After midnight, when the night's last events are surely recorded; at a start, of the nights slept through.
    nightly: [{ at: '20 0 * * *', check: checkMissedDays }],
  },
);
