/** A phone that missed an answer asks again, however late: the same key must bring the same answer. */
import { isDeepStrictEqual } from 'node:util';
import { AddRemoval, AddTagging } from '@bicycles/schema/street/contracts';
import type { ApiClient } from '../../../../directus/api-client.ts';
import type { Account } from '../../../harness/people.ts';
import type { Acknowledged } from '../acknowledged.ts';
import { type Findings, noFindings } from './findings.ts';

/** Sends a sample of the acknowledged commands once more. Comes before the search for doubles. */
export async function verifyReplays(
  { taggings, removals }: Acknowledged,
  clientOf: (account: Account) => ApiClient,
): Promise<Findings> {
  const findings = noFindings();
  const check = async (what: string, answer: unknown, again: Promise<unknown>) => {
    const second = await again.catch((refusal: unknown) => refusal);
    if (!isDeepStrictEqual(second, answer)) findings.lost.push(`answer given again: ${what}`);
  };
  for (const { account, input, answer, ...options } of taggings.filter(isInSample)) {
    await check(`tagging ${input.tagNumber}`, answer, clientOf(account).send(AddTagging, input, options));
  }
  for (const { account, input, answer, ...options } of removals.filter(isInSample)) {
    await check(`removal ${input.tagNumber}`, answer, clientOf(account).send(AddRemoval, input, options));
  }
  return findings;
}

const isInSample = (_: unknown, index: number): boolean => index % 10 === 0;
