/** Big runs: many records into one looped template, in chunks over both LibreOffices, counted, in one PDF. */
import { Failure } from '@bicycles/schema/ground/failure';
import { officeCount } from './libreoffice-pool.ts';
import { mergePdfs } from './merge-pdfs.ts';
import { type Looped, renderChunk } from './render-chunk.ts';

export type ManyOptions<Each> = Looped<Each> & {
  /** How the clerk calls a record, for one that can't be printed. */
  nameOf: (each: Each) => string;
  chunkSize?: number;
  /** After each chunk; `done` counts records. */
  onChunk?: (done: number) => void | Promise<void>;
};

/** LibreOffice takes longer a page the more pages there are, and each hand-over has its price: 50 is between. */
const usualChunk = 50;
/** So many names say enough; with more, it is the template that is too long. */
const mostNamed = 10;

/**
 * Pages out are records in, or it throws Failure `pages-not-as-records`, which names the records that take
 * more or fewer pages than they have; `nothing-to-print` without records. Also throws the Failures of `fillTemplate` and `convertToPdf`.
 */
export async function renderMany<Each>(
  template: Buffer,
  records: readonly Each[],
  options: ManyOptions<Each>,
): Promise<Buffer> {
  if (records.length === 0) throw new Failure('nothing-to-print', '印刷するものがありません。対象を選び直してください');
  const { chunkSize = usualChunk, nameOf, onChunk } = options;
  const chunks = Array.from({ length: Math.ceil(records.length / chunkSize) }, (_, index) =>
    records.slice(index * chunkSize, (index + 1) * chunkSize),
  );
  const pdfs: Buffer[] = [];
  const wrong: Each[] = [];
  const waiting = chunks.entries();
  let done = 0;

  // Each lane takes the next chunk, so that two runs at once share the offices evenly.
  const lane = async () => {
    for (const [index, chunk] of waiting) {
      const { pdf, overflowing } = await renderChunk(template, chunk, options, mostNamed);
      if (pdf !== undefined) pdfs[index] = pdf;
      wrong.push(...overflowing);
      if (wrong.length >= mostNamed) return;
      done += chunk.length;
      await onChunk?.(done);
    }
  };
  await Promise.all(Array.from({ length: officeCount }, lane));
  if (wrong.length > 0) throw notAsRecords(wrong.map(nameOf), options.pagesEach ?? 1);
  return mergePdfs(pdfs);
}

function notAsRecords(names: readonly string[], pages: number): Failure {
  const named = names.slice(0, mostNamed).join('、') + (names.length >= mostNamed ? ' ほか' : '');
  return new Failure(
    'pages-not-as-records',
    `1件${pages}ページに収まらないものがあるため、印刷していません。内容を短くするか、様式の文字や余白を詰めてください：${named}`,
    { status: 422 },
  );
}
