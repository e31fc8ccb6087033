/** What a changed template should print and does not: rows of a loop that went missing, a text box that Word dropped. */
import JSZip from 'jszip';
import { readTexts } from '../ground/documents/read-texts.ts';
import { formatOf, textParts } from '../ground/documents/template.ts';
import { withPdfFile } from './with-pdf-file.ts';

type Trial = {
  /** The changed template, and what it printed of the sample. */
  template: Buffer;
  printed: Buffer;
  /** The built-in one, and what it printed. */
  builtIn: Buffer;
  expected: Buffer;
  sample: object;
};

/**
 * Values of the sample that the template still has tags for, as many as the built-in one, but prints less often. A
 * tag that the office took out is no loss.
 */
export async function lostValues({ template, printed, builtIn, expected, sample }: Trial): Promise<string[]> {
  const [before, after] = [await lettersOf(expected), await lettersOf(printed)];
  const [tagsBefore, tagsAfter] = [await countTags(builtIn), await countTags(template)];
  const isStillThere = (path: string) =>
    (tagsAfter.get(path) ?? 0) > 0 && (tagsAfter.get(path) ?? 0) >= (tagsBefore.get(path) ?? 0);
  const lost = valuesOf(sample)
    .filter(({ path, value }) => value.length > 1 && isStillThere(path))
    .map(({ value }) => value)
    .filter((value) => (isTelling(value) ? countOf(value, after) < countOf(value, before) : isGone(value)));
  return [...new Set(lost)];

  function isGone(value: string): boolean {
    return before.includes(value) && !after.includes(value);
  }
}

/** A number or a date stands in no sentence of the form, so that its prints can be counted; 自転車 does. */
const isTelling = (value: string): boolean => value.length >= 4 && /\d/.test(value);

const countOf = (value: string, text: string): number => text.split(value).length - 1;

/** Lines break anywhere: only the letters count. */
const lettersOf = (pdf: Buffer): Promise<string> =>
  withPdfFile(pdf, async ({ file, poppler }) => withoutBlanks(await poppler('pdftotext', ['-raw', file, '-'])));

const withoutBlanks = (text: string): string => text.replace(/\s/g, '');

async function countTags(template: Buffer): Promise<Map<string, number>> {
  const document = await JSZip.loadAsync(template);
  const format = formatOf(document) ?? 'odt';
  const parts = textParts(document).map(async (part) => {
    const xml = (await document.file(part)?.async('string')) ?? '';
    return readTexts(xml, part, format).flatMap(({ text }) => [...text.matchAll(/\{d\.([\w.[\]]+)/g)]);
  });
  const byPath = Map.groupBy((await Promise.all(parts)).flat(), ([, path = '']) => path);
  return new Map([...byPath].map(([path, tags]) => [path, tags.length]));
}

/** `{"rows":[{"a":"x"}]}` → `rows[i].a` with x. */
function valuesOf(value: unknown, path = ''): { path: string; value: string }[] {
  if (typeof value === 'string') return [{ path, value: withoutBlanks(value) }];
  if (Array.isArray(value)) return value.flatMap((part) => valuesOf(part, `${path}[i]`));
  if (typeof value !== 'object' || value === null) return [];
  // The texts that the office may change are no values: they differ because they were changed.
  const entries = Object.entries(value).filter(([key]) => key !== 'wording');
  return entries.flatMap(([key, part]) => valuesOf(part, path === '' ? key : `${path}.${key}`));
}
