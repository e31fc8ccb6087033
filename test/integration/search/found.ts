/** Searches as a clerk of the call centre. */
import { SearchBicycles, type SearchPage } from '@bicycles/schema/search/contracts';
import type { z } from 'zod';
import { as } from '../../harness/people.ts';

export type Conditions = z.input<typeof SearchBicycles.input>['conditions'];
type More = Partial<Omit<z.input<typeof SearchBicycles.input>, 'conditions'>>;

export async function search(conditions: Conditions, more: More = {}): Promise<SearchPage> {
  return (await as('call')).send(SearchBicycles, { conditions, ...more });
}

export async function found(conditions: Conditions): Promise<string[]> {
  return (await search(conditions)).bicycles.map(({ id }) => id);
}
