import { can } from '@bicycles/schema/access';
import type { Failure } from '@bicycles/schema/ground/failure';
import { fiscalYear } from '@bicycles/schema/ground/numbering';
import type { Day } from '@bicycles/schema/ground/values';
import { type Bicycle, GetBicycle } from '@bicycles/schema/ledger/contracts';
import { readTypedNumber, type TypedNumber } from '@bicycles/schema/ledger/typed-number';
import { exampleNumber, isWholeNumber } from '@bicycles/schema/ledger/whole-number';
import { settingOn } from '@bicycles/schema/settings';
import type { Knex } from 'knex';
import type { z } from 'zod';
import { bicycleNotFound, bicycleNumberCut, noSuchNumber } from '../ground/bicycle/bicycle-not-found.ts';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRow, readRows } from '../ground/command/rows.ts';
import { readSettings } from '../ground/command/settings.ts';
import { bicycleSql } from './bicycle-sql.ts';

/** 台帳の1台 L1 with photos and timeline; owner and claimant only for those who may see them (L5). */
export const getBicycle = defineQuery(GetBicycle, async (input, { db, actor, today, audit }) => {
  const bicycle = await find(db, input, today);
  if (!bicycle) throw bicycleNotFound();
  const seesOwner = can(actor.role, 'owner.read');
  audit({
    kind: 'bicycles',
    id: bicycle.id,
    details: { seesOwner: seesOwner && (bicycle.owner !== null || bicycle.return !== null) },
  });
  return seesOwner ? bicycle : { ...bicycle, owner: null, return: null };
});

type Named = z.output<(typeof GetBicycle)['input']>;

async function find(db: Knex, named: Named, today: Day): Promise<Bicycle | undefined> {
  if ('id' in named) return readRow<Bicycle>(db, bicycleSql('b.id = :id'), named);
  const meanings = readTypedNumber(named.typedNumber);
  if (named.wasRead) await assertWhole(db, meanings, today, bicycleNumberCut);
  for (const { kind, number } of meanings) {
    const bicycle = await readRow<Bicycle>(db, bicycleSql(byNumber[kind]), { number });
    if (bicycle) return bicycle;
  }
  await assertWhole(db, meanings, today, noSuchNumber);
  return undefined;
}

/** Throws for what is neither a tag's number nor as long as our papers' numbers are. */
async function assertWhole(
  db: Knex,
  meanings: readonly TypedNumber[],
  today: Day,
  refusal: (number: string, example: string) => Failure,
): Promise<void> {
  const rows = await readSettings(db);
  const sites = await readRows<{ code: string }>(db, 'select code from storage_sites order by sort nulls last, code');
  const sources = { siteCodes: sites.map(({ code }) => code), fiscalYear: fiscalYear(today) };
  const patternsOf = (key: PatternKey) => [
    settingOn(rows, key, today),
    ...rows.filter((row) => row.key === key && row.validFrom <= today).map(({ value }) => String(value)),
  ];
  const isWhole = meanings.some(({ kind, number }) =>
    kind === 'tagNumber' ? true : isWholeNumber(number, { ...sources, patterns: patternsOf(patternOf[kind]) }),
  );
  if (isWhole) return;
  const [bicycle = ''] = patternsOf('numbering.bicycle');
  throw refusal(meanings[0]?.number ?? '', exampleNumber(bicycle, { ...sources, patterns: [] }));
}

const patternOf = { managementNumber: 'numbering.bicycle', noticeNumber: 'numbering.notice' } as const;
type PatternKey = (typeof patternOf)[keyof typeof patternOf];

const byNumber = {
  managementNumber: 'b.management_number = :number',
  tagNumber: 't.number = :number',
  noticeNumber: 'b.id = (select n.bicycle from notices n where n.number = :number)',
};
