import { can } from '@bicycles/schema/access/capabilities';
import { type Bicycle, GetBicycle } from '@bicycles/schema/ledger/contracts';
import { defineQuery } from '../command/define-query.ts';
import { readRow } from '../command/rows.ts';
import { bicycleNotFound } from './bicycle-not-found.ts';
import { bicycleSql } from './bicycle-sql.ts';

/** 台帳の1台 L1 with photos and timeline; owner and claimant only for those who may see them (L5). */
export const getBicycle = defineQuery(GetBicycle, async (input, { db, actor, audit }) => {
  const bicycle = await readRow<Bicycle>(db, bicycleSql(condition(input)), input);
  if (!bicycle) throw bicycleNotFound();
  const seesOwner = can(actor.role, 'owner.read');
  audit({
    kind: 'bicycles',
    id: bicycle.id,
    details: { seesOwner: seesOwner && (bicycle.owner !== null || bicycle.return !== null) },
  });
  return seesOwner ? bicycle : { ...bicycle, owner: null, return: null };
});

function condition(input: { id: string } | { tagNumber: string } | { managementNumber: string }): string {
  if ('id' in input) return 'b.id = :id';
  return 'tagNumber' in input ? 't.number = :tagNumber' : 'b.management_number = :managementNumber';
}
