/** The postal codes of Japan, arranged for look-up from either side. Built once, when first needed. */
import { placeName } from './place-name.ts';
import { type PostalRow, readPostalRows } from './postal-rows.server.ts';

export type City = { prefecture: string; name: string; rows: PostalRow[] };

export type PostalIndex = {
  byCode: Map<string, PostalRow[]>;
  /** By each way of writing it: with prefecture, without, and a town without its county 郡. */
  citiesByName: Map<string, City[]>;
  /** Rows of a city by their town, in the form of `placeName`. */
  townsOf: (city: City) => Map<string, PostalRow[]>;
};

let index: PostalIndex | undefined;

/** Takes about a second the first time. */
export function getPostalIndex(): PostalIndex {
  index ??= buildIndex(readPostalRows());
  return index;
}

function buildIndex(rows: PostalRow[]): PostalIndex {
  const byCode = Map.groupBy(rows, ({ code }) => code);
  const cities = [...Map.groupBy(rows, ({ prefecture, city }) => `${prefecture}${city}`).values()].map(asCity);
  const citiesByName = new Map<string, City[]>();
  for (const city of cities) {
    for (const name of waysToWrite(city)) citiesByName.set(name, [...(citiesByName.get(name) ?? []), city]);
  }
  return { byCode, citiesByName, townsOf: rememberTowns() };
}

const asCity = (rows: PostalRow[]): City => ({
  prefecture: rows[0]?.prefecture ?? '',
  name: rows[0]?.city ?? '',
  rows,
});

function waysToWrite({ prefecture, name }: City): Set<string> {
  const withoutCounty = name.replace(/^.+郡(?=.+[町村]$)/, '');
  return new Set([name, withoutCounty].flatMap((way) => [placeName(way), placeName(`${prefecture}${way}`)]));
}

/** Towns are brought to their form city by city, as they are asked for: most never are. */
function rememberTowns(): PostalIndex['townsOf'] {
  const known = new Map<City, Map<string, PostalRow[]>>();
  return (city) => {
    const towns = known.get(city) ?? Map.groupBy(city.rows, ({ town }) => placeName(town));
    known.set(city, towns);
    return towns;
  };
}
