/**
 * Whether a number that was read has every character of its kind. A reader that loses its first character, or a torn
 * paper, gives a number that may be another bicycle's: one that fits no pattern ever in force is not looked up.
 */
import { formatNumber } from '../ground/numbering.ts';

/** What our numbers were made from: every pattern that was ever in force, and the codes of all yards. */
export type NumberSources = { patterns: readonly string[]; siteCodes: readonly string[]; fiscalYear: number };

/** The first year whose numbers are ours. */
const firstYear = 2019;

/** Whether a pattern could have made it, letter for letter; `{era}` and `{site}` stand for what there is, no more. */
export function isWholeNumber(number: string, { patterns, siteCodes, fiscalYear }: NumberSources): boolean {
  return patterns.some((pattern) => formOf(pattern, siteCodes, fiscalYear).test(number));
}

/** A number as the pattern makes them, for telling a person what one looks like. */
export function exampleNumber(pattern: string, { siteCodes, fiscalYear }: NumberSources): string {
  return formatNumber(pattern, { fiscalYear, siteCode: siteCodes[0] ?? '1', serial: 12 });
}

function formOf(pattern: string, siteCodes: readonly string[], lastYear: number): RegExp {
  const parts = pattern.split(/(\{[^{}]*\})/).map((part) => {
    const name = /^\{(.*)\}$/.exec(part)?.[1];
    return name === undefined ? escaped(part) : valuesOf(name, siteCodes, lastYear);
  });
  return new RegExp(`^${parts.join('')}$`, 'i');
}

function valuesOf(token: string, siteCodes: readonly string[], lastYear: number): string {
  const serial = /^serial:([1-9])$/.exec(token)?.[1];
  if (serial !== undefined) return `\\d{${serial}}`;
  if (token === 'site') return oneOf(siteCodes);
  const years = Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, index) => firstYear + index);
  return oneOf(years.map((fiscalYear) => formatNumber(`{${token}}{serial:1}`, { fiscalYear, serial: 0 }).slice(0, -1)));
}

const oneOf = (values: readonly string[]) => `(?:${values.map(escaped).join('|')})`;
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
