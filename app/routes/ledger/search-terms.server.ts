/**
 * Where the conditions of a search are kept (row X4). Day, place, yard, colour, model and state stand
 * in the address in the open. What leads to a person — registration number, frame number, and the
 * numbers of the one bicycle — goes there only as a seal that no one but this server can read, that
 * serves only the person who searched, and that is void after a working day. So back, forward and
 * reload find the same search, and neither history, log nor browser storage holds a readable number.
 */
import { SearchBicycles } from '@bicycles/schema/ledger/contracts';
import type { Id } from '@bicycles/schema/values';
import { sealData, unsealData } from 'iron-session';
import { z } from 'zod';
import { getSettings } from '#app/session/settings.server.ts';

const sealedNames = ['managementNumber', 'tagNumber', 'registrationNumber', 'frameNumber'] as const;
const listNames = ['placeIds', 'storageSiteIds', 'colourIds', 'modelIds', 'statuses'] as const;
const dayNames = ['removedFrom', 'removedTo'] as const;

const Sealed = z.object({ userId: z.string(), terms: z.record(z.string(), z.string()) });
const workingDaySeconds = 12 * 60 * 60;

/** The conditions as typed: what the form shows again, right or wrong. */
export type SearchTerms = {
  [Name in (typeof sealedNames)[number] | (typeof dayNames)[number]]: string;
} & { [Name in (typeof listNames)[number]]: string[] } & { page: number };

/** The address of the search that was typed. */
export async function searchPath(form: FormData, userId: Id): Promise<string> {
  const given = (name: string) => String(form.get(name) ?? '').trim();
  const open = [...dayNames, ...listNames].map((name) => [name, given(name)] as const);
  const terms = sealedNames.map((name) => [name, given(name)] as const).filter(([, value]) => value !== '');
  const parameters = new URLSearchParams(
    open.filter(([, value]) => value !== '').map(([name, value]) => [name, value]),
  );
  if (terms.length > 0) parameters.set('sealed', await seal({ userId, terms: Object.fromEntries(terms) }));
  parameters.set('page', '1');
  return `/ledger?${parameters}`;
}

const seal = (sealed: z.infer<typeof Sealed>): Promise<string> =>
  sealData(sealed, { password: getSettings().SESSION_SECRET, ttl: workingDaySeconds });

/** The conditions that an address stands for. */
export async function readTerms(url: URL, userId: Id): Promise<SearchTerms> {
  const sealed = Sealed.safeParse(await unseal(url.searchParams.get('sealed')));
  const terms = sealed.success && sealed.data.userId === userId ? sealed.data.terms : {};
  const day = (name: (typeof dayNames)[number]) => url.searchParams.get(name) ?? '';
  const list = (name: (typeof listNames)[number]) => (url.searchParams.get(name) ?? '').split(',').filter(Boolean);
  return {
    managementNumber: terms['managementNumber'] ?? '',
    tagNumber: terms['tagNumber'] ?? '',
    registrationNumber: terms['registrationNumber'] ?? '',
    frameNumber: terms['frameNumber'] ?? '',
    removedFrom: day('removedFrom'),
    removedTo: day('removedTo'),
    placeIds: list('placeIds'),
    storageSiteIds: list('storageSiteIds'),
    colourIds: list('colourIds'),
    modelIds: list('modelIds'),
    statuses: list('statuses'),
    page: Math.max(1, Number(url.searchParams.get('page')) || 1),
  };
}

const unseal = async (value: string | null): Promise<unknown> =>
  value === null ? undefined : unsealData(value, { password: getSettings().SESSION_SECRET, ttl: workingDaySeconds });

/** The query that the terms ask for, or a message for each field that can't be asked. */
export function parseTerms(terms: SearchTerms) {
  const parsed = SearchBicycles.input.safeParse({
    ...terms,
    removedFrom: terms.removedFrom || undefined,
    removedTo: terms.removedTo || undefined,
  });
  if (!parsed.success) return { errors: errorsOf(parsed.error) };
  const { removedFrom, removedTo } = parsed.data;
  if (removedFrom !== undefined && removedTo !== undefined && removedFrom > removedTo) {
    return { errors: { removedTo: '始めの日以後を選んでください' } };
  }
  return { query: parsed.data, errors: {} };
}

function errorsOf(error: z.ZodError): Record<string, string> {
  return Object.fromEntries(error.issues.map(({ path, message }) => [String(path[0]), message]));
}
