import { say } from '../figures.ts';
import type { Verdict } from './judge-reading.ts';

/** Per class of photos: exact, with gaps, empty, wrong; then every wrong one. */
export function printTable(verdicts: readonly Verdict[]): void {
  const line = (first: string, cells: readonly (string | number)[]) =>
    process.stdout.write(`${first.padEnd(16)}${cells.map((cell) => String(cell).padStart(10)).join('')}\n`);
  line('class', ['photos', 'exact', 'gaps', 'empty', 'wrong']);
  for (const [kind, own] of Map.groupBy(verdicts, ({ truth }) => truth.kind)) {
    const count = (is: (verdict: Verdict) => boolean) => own.filter(is).length;
    line(kind, [
      own.length,
      count(({ isExact }) => isExact),
      count(({ hasGaps }) => hasGaps),
      count(({ prefilled }) => prefilled === 0),
      count(({ wrong }) => wrong > 0),
    ]);
  }
  for (const { truth, proposed, wrong } of verdicts) {
    if (wrong > 0) say(`wrong: ${truth.file} read as ${proposed}, is ${truth.text}`);
  }
}
