/** 郵便番号 ⇄ 住所 for the whole country, without any outside service. */

import { placeName } from './place-name.ts';
import type { PostalAddress } from './postal-address.ts';
import { type City, getPostalIndex, type PostalIndex } from './postal-index.server.ts';
import type { PostalRow } from './postal-rows.server.ts';

/** More candidates than this help nobody: the address has to say more. */
const mostCandidates = 12;

/**
 * The addresses of a code, seven digits in any writing; several where a code covers several towns,
 * or what they have in common where there are too many to pick from. Empty for an unknown code.
 */
export function addressesFor(postalCode: string): PostalAddress[] {
  const code = postalCode.normalize('NFKC').replace(/[^0-9]/g, '');
  const found = distinct((getPostalIndex().byCode.get(code) ?? []).map(asAddress));
  const [first, ...others] = found;
  if (first === undefined || found.length <= mostCandidates) return found;
  return [{ ...first, address: others.reduce((common, { address }) => commonStart(common, address), first.address) }];
}

function commonStart(left: string, right: string): string {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return left.slice(0, length);
}

/**
 * The codes of an address as typed, with house number or without: the longest known municipality at
 * its beginning, then the longest known town. Several when the name alone does not decide. The code
 * of a whole municipality (ending in 0000) is never proposed: it belongs to no address.
 */
export function postalCodesFor(address: string): PostalAddress[] {
  const index = getPostalIndex();
  const name = placeName(address);
  const found = citiesAtStart(index, name).flatMap(({ city, rest }) => rowsAtStart(index, city, rest));
  const candidates = distinct(found.filter(({ code }) => !code.endsWith('0000')).map(asAddress));
  return candidates.length <= mostCandidates ? candidates : [];
}

/** The longest municipality that the address begins with; two of one name (府中市) are both answered. */
function citiesAtStart({ citiesByName }: PostalIndex, name: string): { city: City; rest: string }[] {
  const known = longestPrefix(name, (beginning) => citiesByName.get(beginning));
  return known?.found.map((city) => ({ city, rest: name.slice(known.length) })) ?? [];
}

function rowsAtStart(index: PostalIndex, city: City, rest: string): PostalRow[] {
  const towns = index.townsOf(city);
  if (city.name.startsWith('京都市') && /[上下]る|通|入/.test(rest)) return rowsBehindStreet(towns, rest);
  const known = longestPrefix(rest, (beginning) => towns.get(beginning));
  if (known !== undefined) return known.found;
  // A village with one code for all of it.
  return towns.size === 1 ? (towns.get('') ?? []) : [];
}

/** Kyoto puts the crossing before the town (河原町通四条上る米屋町): the longest town named anywhere. */
function rowsBehindStreet(towns: Map<string, PostalRow[]>, rest: string): PostalRow[] {
  const named = [...towns].filter(([town]) => town.length >= 2 && rest.includes(town));
  const longest = Math.max(...named.map(([town]) => town.length));
  return named.filter(([town]) => town.length === longest).flatMap(([, rows]) => rows);
}

function longestPrefix<Found>(text: string, find: (beginning: string) => Found | undefined) {
  for (let length = Math.min(text.length, 40); length > 0; length -= 1) {
    const found = find(text.slice(0, length));
    if (found !== undefined) return { found, length };
  }
  return undefined;
}

function asAddress({ code, prefecture, city, town }: PostalRow): PostalAddress {
  // Some entries describe an area instead of naming it (「次に番地がくる場合」): not part of an address.
  const isName = !/[、～〜（(]|場合/.test(town);
  return { postalCode: `${code.slice(0, 3)}-${code.slice(3)}`, address: `${prefecture}${city}${isName ? town : ''}` };
}

const distinct = (addresses: PostalAddress[]): PostalAddress[] => [
  ...new Map(addresses.map((each) => [`${each.postalCode}${each.address}`, each])).values(),
];
