import { AddDisposalItems } from '@bicycles/schema/disposal/contracts';
import { mayAddToList, mayWorkOnList } from '@bicycles/schema/disposal/may-work-on-list';
import { assertAllowed } from '@bicycles/schema/ground/failure';
import { defineCommand } from '../ground/command/define-command.ts';
import { lockDisposal } from './get-disposal-row.ts';
import { lockListable, putOnList } from './put-on-list.ts';
import { takeOverScans } from './take-over-scans.ts';

/** 追加 D1: more for the list; one that was scanned in the yard before it stood on the list is found at once. */
export const addDisposalItems = defineCommand(AddDisposalItems, async ({ disposalId, bicycleIds }, context) => {
  const { trx, audit } = context;
  const list = await lockDisposal(trx, disposalId);
  assertAllowed(mayWorkOnList(list));
  const { bicycles, leftOut } = await lockListable(context, bicycleIds, list.storageSiteId);
  assertAllowed(mayAddToList(list, bicycles.length));
  await putOnList(context, { id: disposalId, number: list.number, kind: list.kind }, bicycles);
  await takeOverScans(trx, disposalId);
  audit({ kind: 'disposals', id: disposalId, details: { number: list.number, added: bicycles.length } });
  return { disposalId, addedCount: bicycles.length, leftOut };
});
