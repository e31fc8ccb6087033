import { RemoveDisposalItems } from '@bicycles/schema/disposal/contracts';
import { mayWorkOnList } from '@bicycles/schema/disposal/may-work-on-list';
import { assertAllowed } from '@bicycles/schema/ground/failure';
import { leftOut } from '../ground/bicycle/left-out.ts';
import { defineCommand } from '../ground/command/define-command.ts';
import { changeItem } from './change-item.ts';
import { lockDisposal } from './get-disposal-row.ts';
import { lockItems } from './lock-items.ts';
import { priceLot } from './price-lot.ts';

/** 除外 D1: off the list, free for another one. */
export const removeDisposalItems = defineCommand(RemoveDisposalItems, async (input, context) => {
  const { disposalId, bicycleIds, reason } = input;
  const { trx, at, append, audit } = context;
  const list = await lockDisposal(trx, disposalId);
  assertAllowed(mayWorkOnList(list));
  const items = await lockItems(trx, disposalId, bicycleIds);
  const open = items.filter(({ state }) => state === 'listed' || state === 'found' || state === 'not_found');
  for (const { id } of open) {
    await changeItem(trx, disposalId, id, { state: 'removed', reason, ended_at: at });
    await append(id, { kind: 'disposal-unlisted', reason, details: { number: list.number } });
  }
  await priceLot(context, list);

  const skipped = items
    .filter((item) => !open.includes(item))
    .map((item) =>
      leftOut(
        item,
        item.state === 'disposed' ? '処分済みです。先に処分を取り消してください' : 'すでにリストから外れています',
      ),
    );
  audit({ kind: 'disposals', id: disposalId, details: { number: list.number, removed: open.length, reason } });
  return { disposalId, removedCount: open.length, skipped };
});
