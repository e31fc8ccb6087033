/**
 * Numbers given by us — 整理番号, 受付番号 — from a pattern of the settings. Tokens: `{fy}` 2026, `{fy2}` 26,
 * `{era}` 8 and `{era2}` 08 for 令和8年度, `{site}` the yard's code, `{serial:5}` 00001.
 */
import type { Day } from './values.ts';
import { allowed, refused, type Verdict } from './verdict.ts';

export type NumberParts = { fiscalYear: number; siteCode?: string | undefined };

const token = /\{([^{}]*)\}/g;
const serialToken = /\{serial:([1-9])\}/g;
const firstReiwaYear = 2019;

/** 年度 of a day: April to March, named by the year in which it begins. */
export function fiscalYear(day: Day): number {
  const [year, month] = day.split('-').map(Number);
  if (year === undefined || month === undefined) throw new RangeError(`Day ${day}`);
  return month >= 4 ? year : year - 1;
}

/** The number for a serial. Throws RangeError when the serial needs more digits than the pattern has. */
export function formatNumber(pattern: string, { serial, ...parts }: NumberParts & { serial: number }): string {
  return counterScope(pattern, parts).replace(serialToken, (_, width: string) => digits(serial, Number(width)));
}

/**
 * What the counter counts for: the pattern with all but the serial filled in (`08U-{serial:5}`), so that
 * a new year, a new yard or a new pattern starts anew at 1. Throws RangeError for an unknown token and
 * for a pattern that names the yard where none is given.
 */
export function counterScope(pattern: string, parts: NumberParts): string {
  return pattern.replace(token, (whole, name: string) => (isSerial(whole) ? whole : fillIn(name, parts)));
}

/** Whether the pattern can be used: known tokens only, and the serial exactly once. */
export function assertPattern(pattern: string): Verdict {
  const tokens = pattern.match(token) ?? [];
  const unknown = tokens.find((each) => !isSerial(each) && !isFillable(each.slice(1, -1)));
  if (unknown !== undefined) return refused('pattern-token', `「${unknown}」は使えません。${usableTokens}`);
  if (/[{}]/.test(pattern.replace(token, ''))) {
    return refused('pattern-brace', `波かっこ { } の組が合っていません。${usableTokens}`);
  }
  if (tokens.filter(isSerial).length !== 1) {
    return refused('pattern-serial', '連番 {serial:5} をちょうど1つ入れてください（数字は桁数で、1〜9）');
  }
  return allowed;
}

const usableTokens = '使えるのは {fy}・{fy2}・{era}・{era2}・{site}・{serial:5} です';

const isSerial = (whole: string) => /^\{serial:[1-9]\}$/.test(whole);

const fillers: Record<string, (parts: NumberParts) => string> = {
  fy: (parts) => digits(parts.fiscalYear, 4),
  fy2: (parts) => digits(parts.fiscalYear % 100, 2),
  era: (parts) => String(reiwaYear(parts)),
  era2: (parts) => digits(reiwaYear(parts), 2),
  site: ({ siteCode }) => {
    if (!siteCode) throw new RangeError('The pattern names the storage site, but none is given');
    return siteCode;
  },
};

const isFillable = (name: string) => Object.hasOwn(fillers, name);

function fillIn(name: string, parts: NumberParts): string {
  const filler = isFillable(name) ? fillers[name] : undefined;
  if (!filler) throw new RangeError(`Unknown token {${name}} in a number pattern`);
  return filler(parts);
}

function reiwaYear({ fiscalYear: year }: NumberParts): number {
  if (year < firstReiwaYear) throw new RangeError(`Fiscal year ${year} is before 令和`);
  return year - firstReiwaYear + 1;
}

function digits(value: number, width: number): string {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`Number ${value}`);
  const text = String(value).padStart(width, '0');
  if (text.length > width) throw new RangeError(`Number ${value} needs more than ${width} digits`);
  return text;
}
