/** `{d.…}` tags in a document's text become values. Carbone reads tags in the template only, never in the values. */
import carbone from 'carbone';
import { composed } from './composed.ts';
import type { TemplateFormat } from './template.ts';

/** XML forbids this character, so it stands in no value and in no document. */
const guard = '\uFFFE';
/** Carbone leaves them as they are, so that a value would end the attribute that it stands in. */
const quotes = { '"': [`${guard}q`, '&quot;'], "'": [`${guard}a`, '&apos;'] } as const;

const options = { lang: 'ja', timezone: 'Asia/Tokyo' } as const;

/** Throws an Error when a tag is wrong. Values print as they are, whatever they contain. */
export async function renderTags(xml: string, data: object, extension: TemplateFormat): Promise<string> {
  const rendered = await new Promise<string>((resolve, reject) => {
    carbone.renderXML(xml, printable(data), { ...options, extension }, (error, result) => {
      if (error) reject(error instanceof Error ? error : new Error(error));
      else resolve(result);
    });
  });
  return Object.values(quotes)
    .reduce((xml, [mark, entity]) => xml.replaceAll(mark, entity), rendered)
    .replaceAll(guard, '');
}

/** A copy of the data in which each text is one that XML can hold and that Carbone won't change. */
function printable(value: unknown): unknown {
  if (typeof value === 'string') return printableText(value);
  if (Array.isArray(value)) return value.map(printable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, printable(part)]));
}

/**
 * Composed, as fonts have no place for loose marks. Half pairs of UTF-16 and the two non-characters make a file that LibreOffice can't open; Carbone removes
 * the control characters itself. Carbone also counts rows by a marker, `__COUNT_…`, which it would find in values.
 */
function printableText(text: string): string {
  return composed(text)
    .replace(/[\p{Surrogate}\uFFFE\uFFFF]/gu, '\uFFFD')
    .replaceAll('__COUNT_', `_${guard}_COUNT_`)
    .replaceAll('"', quotes['"'][0])
    .replaceAll("'", quotes["'"][0]);
}
