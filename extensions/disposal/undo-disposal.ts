import { UndoDisposal } from '@bicycles/schema/disposal/contracts';
import { mayWorkOnList } from '@bicycles/schema/disposal/may-work-on-list';
import { assertAllowed } from '@bicycles/schema/ground/failure';
import { leftOut } from '../ground/bicycle/left-out.ts';
import { defineCommand } from '../ground/command/define-command.ts';
import { lockDisposal } from './get-disposal-row.ts';
import { lockItems } from './lock-items.ts';
import { undisposeItem } from './undispose-item.ts';

/** 処分の取消 D1, until the list is closed: no claim can rest on it before that. */
export const undoDisposal = defineCommand(UndoDisposal, async ({ disposalId, bicycleIds, reason }, context) => {
  const { trx, audit } = context;
  const list = await lockDisposal(trx, disposalId);
  assertAllowed(mayWorkOnList(list));
  const items = await lockItems(trx, disposalId, bicycleIds);
  const disposed = items.filter(({ state }) => state === 'disposed');
  for (const item of disposed) await undisposeItem(context, list, item, reason);

  const skipped =
    bicycleIds === undefined
      ? []
      : items.filter(({ state }) => state !== 'disposed').map((item) => leftOut(item, 'まだ処分していません'));
  audit({ kind: 'disposals', id: disposalId, details: { number: list.number, undone: disposed.length, reason } });
  return { disposalId, undoneCount: disposed.length, skipped };
});
