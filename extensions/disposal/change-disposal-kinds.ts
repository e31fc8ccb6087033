import { ChangeDisposalKinds, disposalKindLabels } from '@bicycles/schema/disposal/contracts';
import { maySellLot } from '@bicycles/schema/disposal/may-sell-lot';
import { mayWorkOnList } from '@bicycles/schema/disposal/may-work-on-list';
import { assertAllowed } from '@bicycles/schema/ground/failure';
import { leftOut } from '../ground/bicycle/left-out.ts';
import { defineCommand } from '../ground/command/define-command.ts';
import { iso } from '../ground/command/served.ts';
import { changeItem } from './change-item.ts';
import { disposeItem } from './dispose-item.ts';
import { gateRefusals } from './gate-refusals.ts';
import { lockDisposal } from './get-disposal-row.ts';
import { type ListedItem, lockItems } from './lock-items.ts';
import { priceLot } from './price-lot.ts';
import { setGateDay } from './set-gate-day.ts';
import { undisposeItem } from './undispose-item.ts';

/**
 * 区分の変更 D1, until the list is closed. What was disposed of comes back and leaves by the new kind, a moment later,
 * so that the timeline and the daily report tell it as it was.
 */
export const changeDisposalKinds = defineCommand(ChangeDisposalKinds, async (input, context) => {
  const { disposalId, bicycleIds, kind } = input;
  const { trx, now, today, audit } = context;
  const list = await lockDisposal(trx, disposalId);
  assertAllowed(mayWorkOnList(list));
  const items = await lockItems(trx, disposalId, bicycleIds);
  const changing = items.filter((item) => !isOff(item) && item.kind !== kind);
  const disposed = changing.filter(({ state }) => state === 'disposed');
  const reason = `区分を${disposalKindLabels[kind]}に変更`;

  const stored = new Map<string, Pick<ListedItem, 'id'> & { status: string; revision: number }>();
  for (const item of disposed) stored.set(item.id, await undisposeItem(context, list, item, reason));
  for (const { id } of changing)
    await changeItem(trx, disposalId, id, { kind, ...(list.lotYen !== null && { yen: null }) });
  await priceLot(context, list);

  const again = (await lockItems(trx, disposalId, [...stored.keys()])).filter(({ id }) => stored.has(id));
  if (kind === 'sold') assertAllowed(maySellLot({ ...list, prices: again.map(({ yen }) => yen) }));
  const refusals = await gateRefusals(trx, [...stored.keys()], today);
  await setGateDay(trx, today);
  const moment = iso(now.plus({ milliseconds: 1 }));
  for (const item of again) if (!refusals.has(item.id)) await disposeItem(context, list, item, moment);

  const skipped = items.flatMap((item) => {
    const refusal = refusals.get(item.id) ?? (isOff(item) ? 'リストから外れています' : undefined);
    return refusal === undefined ? [] : [leftOut(item, refusal)];
  });
  audit({ kind: 'disposals', id: disposalId, details: { number: list.number, kind, changed: changing.length } });
  return { disposalId, changedCount: changing.length, skipped };
});

const isOff = ({ state }: ListedItem) => state === 'removed' || state === 'left';
