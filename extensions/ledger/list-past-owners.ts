import { ListPastOwners, type PastOwner } from '@bicycles/schema/ledger/past-owner-contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRows } from '../ground/command/rows.ts';
import { pastOwnersSql } from './past-owners-sql.ts';

/** 過去の撤去の所有者 L5: personal data, so each look is audited with the bicycles it came from. */
export const listPastOwners = defineQuery(ListPastOwners, async ({ bicycleId }, { db, audit }) => {
  const owners = await readRows<PastOwner>(db, pastOwnersSql(), { bicycleId });
  audit({ kind: 'bicycles', id: bicycleId, details: { pastOwnersOf: owners.map((owner) => owner.bicycleId) } });
  return { owners };
});
