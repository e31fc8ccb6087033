/**
 * Where the conditions of a search are kept (row X4). Days, places, yards, colours, states stand in the
 * address in the open. What leads to a person — names, addresses, numbers, free words — goes there only as a
 * seal that no one but this server can read, that serves only the person who searched, and that is void
 * after a working day. So back, forward and reload find the same search, and neither history, log nor
 * browser storage holds a readable name or number.
 */

import type { Id } from '@bicycles/schema/ground/values';
import { personalConditions } from '@bicycles/schema/search/conditions';
import { sealData, unsealData } from 'iron-session';
import { z } from 'zod';
import { purposeKey } from '#app/ground/session/purpose-key.ts';
import { getSettings } from '#app/ground/session/settings.server.ts';
import { boxNames, type Typed } from './condition-names.ts';

const Sealed = z.object({ userId: z.string(), terms: z.record(z.string(), z.string()) });
const workingDaySeconds = 12 * 60 * 60;

/** The address of the search with these conditions: its first page, in the usual order. */
export async function searchPath(typed: Typed, userId: Id): Promise<string> {
  const given = Object.entries(typed).filter(([name, value]) => boxNames.includes(name) && value !== '');
  const parameters = new URLSearchParams(given.filter(([name]) => !isPersonal(name)));
  const terms = Object.fromEntries(given.filter(([name]) => isPersonal(name)));
  if (Object.keys(terms).length > 0) parameters.set('sealed', await seal({ userId, terms }));
  parameters.set('page', '1');
  return `/ledger?${parameters}`;
}

/** The conditions that an address stands for; a seal of somebody else's stands for none. */
export async function readTyped(parameters: URLSearchParams, userId: Id): Promise<Typed> {
  const open = [...parameters].filter(([name]) => boxNames.includes(name) && !isPersonal(name));
  const sealed = Sealed.safeParse(await unseal(parameters.get('sealed')));
  return { ...Object.fromEntries(open), ...(sealed.success && sealed.data.userId === userId && sealed.data.terms) };
}

const isPersonal = (name: string): boolean => (personalConditions as readonly string[]).includes(name);

const keyOfTerms = () => purposeKey(getSettings().SESSION_SECRET, 'search terms');

const seal = (sealed: z.infer<typeof Sealed>): Promise<string> =>
  sealData(sealed, { password: keyOfTerms(), ttl: workingDaySeconds });

const unseal = async (value: string | null): Promise<unknown> =>
  value === null ? undefined : unsealData(value, { password: keyOfTerms(), ttl: workingDaySeconds });
