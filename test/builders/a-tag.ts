import { MakeTagBatch } from '@bicycles/schema/tags/contracts';
import { tagNumberFor } from '@bicycles/schema/tags/tag-number';
import { as } from '../harness/people.ts';

const made: string[] = [];

/** A fresh issued tag number of the test's own. */
export async function aTag(): Promise<string> {
  if (made.length === 0) made.push(...(await someTags(40)));
  const next = made.shift();
  if (!next) throw new Error('No tags');
  return next;
}

/** Fresh tag numbers, in order. */
export async function someTags(count: number): Promise<string[]> {
  const office = await as('office');
  const { first } = await office.send(MakeTagBatch, { count });
  const serial = Number(first.slice(0, 7));
  return Array.from({ length: count }, (_, index) => tagNumberFor(serial + index));
}
