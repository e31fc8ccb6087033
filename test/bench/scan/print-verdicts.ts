import { say } from '../figures.ts';
import type { Verdicts } from './verdicts.ts';

/** A table of classes by readers (`right/pictures`, and wrong ones behind an exclamation mark), then every wrong answer. */
export function printVerdicts(readers: Readonly<Record<string, Verdicts>>): void {
  const names = Object.keys(readers);
  const kinds = [...new Set(Object.values(readers).flatMap(({ classes }) => [...classes.keys()]))];
  const line = (first: string, cells: readonly string[]) =>
    process.stdout.write(`${first.padEnd(20)}${cells.map((cell) => cell.padStart(24)).join('')}\n`);
  line('class', names);
  for (const kind of kinds)
    line(
      kind,
      Object.values(readers).map((verdicts) => cellOf(verdicts, kind)),
    );
  line(
    'read rate',
    Object.values(readers).map(({ readRate }) => (readRate === null ? '-' : `${(100 * readRate).toFixed(1)} %`)),
  );
  line(
    'wrong',
    Object.values(readers).map(({ wrong }) => String(wrong.length)),
  );
  line(
    'ms a picture',
    Object.values(readers).map(({ medianMs }) => String(medianMs)),
  );
  for (const [name, { wrong }] of Object.entries(readers)) {
    for (const { truth, accepted } of wrong)
      say(`wrong, ${name}: ${truth.file} read as ${accepted}, is ${truth.text || 'no tag'}`);
  }
}

function cellOf({ classes }: Verdicts, kind: string): string {
  const found = classes.get(kind);
  if (!found) return '-';
  const share = found.mustBeRead > 0 ? `${found.read}/${found.mustBeRead}` : `(${found.read} of ${found.pictures})`;
  return found.wrong > 0 ? `${share} !${found.wrong}` : share;
}
