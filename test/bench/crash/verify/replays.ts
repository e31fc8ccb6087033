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
  for (const { account, input, answer, ...options } of taggings.filter(isInSample)) {
    const again = await clientOf(account).send(AddTagging, input, options);
    if (!isDeepStrictEqual(again, answer)) findings.lost.push(`answer given again: tagging ${input.tagNumber}`);
  }
  for (const { account, input, answer, ...options } of removals.filter(isInSample)) {
    const again = await clientOf(account).send(AddRemoval, input, options);
    if (!isDeepStrictEqual(again, answer)) findings.lost.push(`answer given again: removal ${input.tagNumber}`);
  }
  return findings;
}

const isInSample = (_: unknown, index: number): boolean => index % 10 === 0;
