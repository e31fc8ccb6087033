import { Sort } from '@bicycles/schema/search/contracts';

/** The order that an address asks for; one that it can't name is the usual one, newest removal first. */
export function sortOf(parameters: URLSearchParams): Sort {
  const order = { by: parameters.get('sort') ?? undefined, descending: parameters.get('order') !== 'ascending' };
  return Sort.safeParse(order).data ?? Sort.parse({});
}
