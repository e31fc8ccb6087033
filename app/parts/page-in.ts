import { z } from 'zod';

const Page = z.coerce.number().int().min(1).catch(1);

/** A query string that says what is listed, whichever page of it, row in it (and part, where `others` name it) is shown. */
export function withoutPages(search: string, ...others: readonly string[]): string {
  const terms = new URLSearchParams(search);
  for (const name of [...terms.keys()]) {
    if (name === 'page' || name.endsWith('Page') || name === 'find' || others.includes(name)) terms.delete(name);
  }
  return terms.size === 0 ? '' : `?${terms}`;
}

/** The page that the address asks for (see `PageLinks`); the first where it says nothing sensible. */
export const pageIn = (address: string, name = 'page'): number => Page.parse(new URL(address).searchParams.get(name));

/** The words that the address looks for inside a list (see `FindInList`). */
export const findIn = (address: string): string | undefined =>
  new URL(address).searchParams.get('find')?.slice(0, 40) || undefined;
