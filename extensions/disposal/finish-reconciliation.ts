import { statusLabels } from '@bicycles/schema/bicycle/status';
import { mayWorkOnList } from '@bicycles/schema/disposal/may-work-on-list';
import { FinishReconciliation } from '@bicycles/schema/disposal/reconciliation-contracts';
import { assertAllowed } from '@bicycles/schema/ground/failure';
import { withLastChange } from '../ground/bicycle/with-last-change.ts';
import { defineCommand } from '../ground/command/define-command.ts';
import { updateRow } from '../ground/command/rows.ts';
import { changeItem } from './change-item.ts';
import { lockDisposal } from './get-disposal-row.ts';
import { lockItems } from './lock-items.ts';

/** 突合の終了 D1: what nobody has seen is 現物なし; what was given back meanwhile is off the list. Once more for late scans. */
export const finishReconciliation = defineCommand(FinishReconciliation, async ({ disposalId }, context) => {
  const { trx, at, today, append, workAt, audit } = context;
  const list = await lockDisposal(trx, disposalId);
  assertAllowed(mayWorkOnList(list));
  await workAt(list.storageSiteId);
  const items = await lockItems(trx, disposalId);
  const open = items.filter(({ state }) => state === 'listed' || state === 'found' || state === 'not_found');
  const here = open.filter(({ status }) => status === 'stored');
  const left = open.filter(({ status }) => status !== 'stored');
  for (const { id, state } of here) {
    const isFound = state === 'found';
    if (!isFound) await changeItem(trx, disposalId, id, { state: 'not_found' });
    await append(id, { kind: 'disposal-reconciled', details: { number: list.number, isFound } });
  }
  for (const item of left) {
    const reason = await withLastChange(trx, item, statusLabels[item.status]);
    await changeItem(trx, disposalId, item.id, { state: 'left', reason, ended_at: at });
  }
  await updateRow(trx, 'disposals', disposalId, { state: 'reconciled', reconciledOn: today });

  const foundCount = here.filter(({ state }) => state === 'found').length;
  const counts = { foundCount, notFoundCount: here.length - foundCount, leftCount: left.length };
  audit({ kind: 'disposals', id: disposalId, details: { number: list.number, ...counts } });
  return { disposalId, ...counts };
});
