/** Numbers given by counters: in every scope 1, 2, 3 … up to the counter, none left out, none twice. */
import { tagNumberFor } from '@bicycles/schema/tags/tag-number';
import { type Findings, noFindings, type Rows } from './findings.ts';

const serialToken = /\{serial:(\d)\}/;

export async function verifyNumbers(rows: Rows): Promise<Findings> {
  const findings = noFindings();
  const given = {
    bicycle: await column(rows, 'select management_number as value from bicycles where management_number is not null'),
    tag: await column(rows, 'select number as value from tags'),
    'tag-batch': await column(rows, 'select distinct batch::text as value from tags'),
  };
  const counters = await rows<{ scope: string; last: string }>('select scope, last from counters');
  for (const { scope, last } of counters) {
    const [kind, ...pattern] = scope.split(':');
    const values = kind === 'bicycle' || kind === 'tag' || kind === 'tag-batch' ? given[kind] : undefined;
    if (!values) continue;
    const numberOf = namer(kind ?? '', pattern.join(':'));
    const wanted = Array.from({ length: Number(last) }, (_, index) => numberOf(index + 1));
    for (const number of wanted) if (!values.delete(number)) findings.gaps.push(`${scope}: ${number}`);
  }
  // What is left was given by no counter, so a counter will give it again.
  for (const [kind, values] of Object.entries(given)) {
    for (const value of values) findings.doubled.push(`${kind} ${value} is ahead of its counter`);
  }
  return findings;
}

/** How a serial is written in a scope: `bicycle:083-{serial:5}` → 083-00001. */
function namer(kind: string, pattern: string): (serial: number) => string {
  if (kind === 'tag') return tagNumberFor;
  if (kind === 'tag-batch') return String;
  return (serial) => pattern.replace(serialToken, (_, width: string) => String(serial).padStart(Number(width), '0'));
}

async function column(rows: Rows, sql: string): Promise<Set<string>> {
  return new Set((await rows<{ value: string }>(sql)).map(({ value }) => value));
}
