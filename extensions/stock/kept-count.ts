import { Standing, Surplus } from '@bicycles/schema/stock/contracts';
import { z } from 'zod';
import type { Count } from './count-stock.ts';

const Kept = z.object({
  expectedCount: z.number(),
  foundCount: z.number(),
  missing: z.array(Standing),
  surplus: z.array(Surplus),
});

/** The result that a finished stocktake has kept; undefined for one that has none. */
export function keptCount(result: unknown): Count | undefined {
  return result === null ? undefined : Kept.parse(result);
}
