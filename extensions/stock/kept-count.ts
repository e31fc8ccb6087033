import { GetStocktake } from '@bicycles/schema/stock/contracts';
import { z } from 'zod';
import type { Count } from './count-stock.ts';

const { missing, surplus } = GetStocktake.output.shape;
const Kept = z.object({ expectedCount: z.number(), foundCount: z.number(), missing, surplus });

/** The result that a finished stocktake has kept; undefined for one that has none. */
export function keptCount(result: unknown): Count | undefined {
  return result === null ? undefined : Kept.parse(result);
}
