/** No answer of a read grows with the years: every list in it has a bound, or a named reason why it stays short. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { rooms } from './rooms.ts';

/** Lists that need no number, with why; by endpoint and the way to the list, or by what the way begins with. */
const reasons: Record<string, string> = {
  '/ledger/get-bicycle ': 'one bicycle: its marks, its photos and its own history',
  '/ledger/list-past-owners ': 'earlier owners of one registration number',
  '/police/list-police-inquiries ': 'the inquiries about one bicycle',
  '/notices/list-notices-of-bicycle ': 'the letters of one bicycle',
  '/photos/list-photos ': 'the photos of one bicycle',
  '/photos/list-photos-to-resolve photos[].candidates': 'the few bicycles that one photo may be of',
  '/stickers/propose-registration ': 'the characters of one sticker',
  '/exemptions/get-exemption ': 'the photos of one bicycle',
  '/legal-dates/get-legal-dates ': 'the steps of one bicycle, its blockers, and what was asked for it',
  '/legal-dates/get-deadline-check ': 'one line a kind of blocker',
  '/disposal/list-disposal-standing byCode': 'one line a kind of blocker',
  '/disposal/list-disposal-standing rows[].': 'the blockers of one bicycle',
  '/disposal/list-overrides overrides[].': 'the blockers of one bicycle',
  '/disposal/list-disposal-candidates ready.rows[].': 'the blockers of one bicycle',
  '/disposal/list-disposal-candidates blocked.rows[].': 'the blockers of one bicycle',
  '/disposal/get-disposal items.rows[].': 'the blockers of one bicycle',
  '/disposal/list-sale-money sums': 'one line a fiscal year and yard',
  '/masters/': 'masters, kept by the office',
  '/printers/list-printers ': 'the printers of the ward',
  '/templates/': "the office's own papers, and what one of them says",
  '/search/get-saved-search ': 'chosen out of masters',
  '/cash/get-cash-day book.': 'one line a kind of fee',
  '/street/list-transport loaded.rows[].': 'the marks of one bicycle',
  '/street/list-transport waiting.rows[].': 'the marks of one bicycle',
  '/yard/list-incoming incoming.rows[].': 'the marks of one bicycle',
  '/yard/list-incoming awaitingIntake.rows[].': 'the marks of one bicycle',
  '/yard/list-incoming justReceived[].': 'the marks of one bicycle',
  '/stock/get-daily-report ': 'one line a kind of movement',
  '/stock/list-stock-checks latest': 'one a yard',
};

test('読み出しの一覧には、すべて上限がある', () => {
  const unbounded = rooms
    .flatMap(({ served }) => served)
    .flatMap(({ contract }) =>
      contract.kind === 'query' && 'output' in contract && contract.output instanceof z.ZodType
        ? listsWithoutBound(contract.output).map((way) => `${contract.path} ${way}`)
        : [],
    );

  const isNamed = (name: string) => Object.keys(reasons).some((start) => name.startsWith(start));
  expect(unbounded.filter((name) => !isNamed(name))).toEqual([]);
  expect(Object.keys(reasons).filter((start) => !unbounded.some((name) => name.startsWith(start)))).toEqual([]);
});

function listsWithoutBound(schema: z.core.$ZodType, way = ''): string[] {
  if (schema instanceof z.ZodArray) {
    const own = hasMost(schema) ? [] : [way];
    return [...own, ...listsWithoutBound(schema.element, `${way}[]`)];
  }
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([name, each]) =>
      listsWithoutBound(each, way ? `${way}.${name}` : name),
    );
  }
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((each) => listsWithoutBound(each, way));
  if (schema instanceof z.ZodRecord) return listsWithoutBound(schema.valueType, `${way}{}`);
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return listsWithoutBound(schema.unwrap(), way);
  }
  return [];
}

const hasMost = (schema: z.ZodArray) =>
  schema._zod.def.checks?.some((check) => check._zod.def.check === 'max_length') ?? false;
