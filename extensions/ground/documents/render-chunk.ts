/** Some records into one looped template, with their pages counted. */
import { convertToPdf } from './convert-to-pdf.ts';
import { countPages } from './count-pages.ts';
import { fillTemplate } from './fill-template.ts';
import { workFolder } from './folders.ts';
import type { PictureSource } from './picture-source.ts';

export type Looped<Each> = {
  /** The template's data for some of the records: `(notices) => ({ notices })`. */
  dataOf: (records: readonly Each[]) => object;
  pictures: PictureSource;
  /** 1 when left out. */
  pagesEach?: number;
};

/** Pages out are records in, or which records take more or fewer pages than they have. */
export type Chunk<Each> = { pdf: Buffer; overflowing: [] } | { pdf: undefined; overflowing: Each[] };

/**
 * A wrong count is searched by halves; the search ends when `mostNamed` are found. For runs that keep their chunks
 * themselves; `renderMany` does a whole run. Goes behind what a person at a counter waits for.
 */
export async function renderChunk<Each>(
  template: Buffer,
  records: readonly Each[],
  looped: Looped<Each>,
  mostNamed = Number.POSITIVE_INFINITY,
): Promise<Chunk<Each>> {
  const pdf = await render(template, looped, records);
  if (await isComplete(pdf, looped, records)) return { pdf, overflowing: [] };
  const found = await searchHalves(template, looped, records, mostNamed);
  // Wrong together and right apart: the template treats its first or last record otherwise.
  return { pdf: undefined, overflowing: found.length > 0 ? found : [...records] };
}

/** The records are known to be wrong together. */
async function searchHalves<Each>(
  template: Buffer,
  looped: Looped<Each>,
  records: readonly Each[],
  mostNamed: number,
): Promise<Each[]> {
  if (records.length === 1) return [...records];
  const middle = Math.ceil(records.length / 2);
  const found: Each[] = [];
  for (const half of [records.slice(0, middle), records.slice(middle)]) {
    if (found.length >= mostNamed) break;
    if (await isComplete(await render(template, looped, half), looped, half)) continue;
    found.push(...(await searchHalves(template, looped, half, mostNamed - found.length)));
  }
  return found;
}

async function render<Each>(template: Buffer, { dataOf, pictures }: Looped<Each>, records: readonly Each[]) {
  return convertToPdf(await fillTemplate(template, dataOf(records), pictures), { workFolder, turn: 'run' });
}

async function isComplete<Each>(pdf: Buffer, { pagesEach = 1 }: Looped<Each>, records: readonly Each[]) {
  return (await countPages(pdf)) === records.length * pagesEach;
}
