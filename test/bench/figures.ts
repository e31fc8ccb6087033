/** What benchmarks print: progress, and as their last line the figures, for a machine to read. */
import { availableParallelism, loadavg } from 'node:os';

export const say = (text: string): void => {
  process.stdout.write(`▸ ${text}\n`);
};

/** The load of the machine stands beside the figures: on a busy one they say little about the product. */
export function printFigures(figures: Record<string, unknown>): void {
  const machine = { cores: availableParallelism(), load_average: Number((loadavg()[0] ?? 0).toFixed(1)) };
  process.stdout.write(`BENCH ${JSON.stringify({ ...figures, machine })}\n`);
}

/** The middle of the values, rounded to `digits`; null when there are none. */
export function median(values: readonly number[], digits = 0): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  return middle === undefined ? null : Number(middle.toFixed(digits));
}
