import { can } from '@bicycles/schema/access/capabilities';
import { readTypedNumber } from '@bicycles/schema/bicycle/typed-number';
import { type Bicycle, GetBicycle } from '@bicycles/schema/ledger/contracts';
import type { Knex } from 'knex';
import type { z } from 'zod';
import { defineQuery } from '../command/define-query.ts';
import { readRow } from '../command/rows.ts';
import { bicycleNotFound } from './bicycle-not-found.ts';
import { bicycleSql } from './bicycle-sql.ts';

/** 台帳の1台 L1 with photos and timeline; owner and claimant only for those who may see them (L5). */
export const getBicycle = defineQuery(GetBicycle, async (input, { db, actor, audit }) => {
  const bicycle = await find(db, input);
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

async function find(db: Knex, named: Named): Promise<Bicycle | undefined> {
  if ('id' in named) return readRow<Bicycle>(db, bicycleSql('b.id = :id'), named);
  if ('tagNumber' in named) return readRow<Bicycle>(db, bicycleSql(byNumber.tagNumber), { number: named.tagNumber });
  for (const { kind, number } of readTypedNumber(named.typedNumber)) {
    const bicycle = await readRow<Bicycle>(db, bicycleSql(byNumber[kind]), { number });
    if (bicycle) return bicycle;
  }
  return undefined;
}

const byNumber = {
  managementNumber: 'b.management_number = :number',
  tagNumber: 't.number = :number',
  noticeNumber: 'b.id = (select n.bicycle from notices n where n.number = :number)',
};
