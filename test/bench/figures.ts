/** The last line of every benchmark: figures that a machine can read. */
export const printFigures = (figures: Record<string, unknown>): void => {
  process.stdout.write(`BENCH ${JSON.stringify(figures)}\n`);
};

export const say = (text: string): void => {
  process.stdout.write(`▸ ${text}\n`);
};

/** The middle of the values, rounded to `digits`; null when there are none. */
export function median(values: readonly number[], digits = 0): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  return middle === undefined ? null : Number(middle.toFixed(digits));
}
