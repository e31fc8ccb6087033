import { DisposeBicycles } from '@bicycles/schema/disposal/contracts';
import { maySellLot } from '@bicycles/schema/disposal/may-sell-lot';
import { mayDisposeByList } from '@bicycles/schema/disposal/may-work-on-list';
import { assertAllowed } from '@bicycles/schema/ground/failure';
import { leftOut } from '../ground/bicycle/left-out.ts';
import { defineCommand } from '../ground/command/define-command.ts';
import { updateRow } from '../ground/command/rows.ts';
import { disposeItem } from './dispose-item.ts';
import { gateRefusals } from './gate-refusals.ts';
import { getDisposalRow, lockDisposal } from './get-disposal-row.ts';
import { type ListedItem, lockItems } from './lock-items.ts';
import { priceLot } from './price-lot.ts';
import { setGateDay } from './set-gate-day.ts';

/** 処分 D1: the gate is asked again for each locked row; what it refuses stays in the yard and is named. */
export const disposeBicycles = defineCommand(DisposeBicycles, async ({ disposalId, bicycleIds }, context) => {
  const { trx, today, audit } = context;
  const list = await lockDisposal(trx, disposalId);
  assertAllowed(mayDisposeByList(list));
  await priceLot(context, list);
  const items = await lockItems(trx, disposalId, bicycleIds);
  const waiting = bicycleIds === undefined ? items.filter(isOpen) : items;
  const refusals = await gateRefusals(
    trx,
    waiting.map(({ id }) => id),
    today,
  );
  const judged = waiting.map((item) => ({ item, reason: refusals.get(item.id) ?? notFoundReason(item) }));
  const ready = judged.flatMap(({ item, reason }) => (reason === null ? [item] : []));
  const sold = ready.filter(({ kind }) => kind === 'sold');
  assertAllowed(maySellLot({ ...list, prices: sold.map(({ yen }) => yen) }));

  await setGateDay(trx, today);
  for (const item of ready) await disposeItem(context, list, item);
  if (ready.length > 0) await updateRow(trx, 'disposals', disposalId, { disposedOn: today });

  const refused = judged.flatMap(({ item, reason }) => (reason === null ? [] : [leftOut(item, reason)]));
  const { soldYen } = await getDisposalRow(trx, disposalId);
  const disposedCount = ready.length;
  audit({
    kind: 'disposals',
    id: disposalId,
    details: { number: list.number, disposedCount, refused: refused.length },
  });
  return { disposalId, disposedCount, soldYen, refused };
});

const isOpen = ({ state }: ListedItem) => state === 'listed' || state === 'found' || state === 'not_found';

function notFoundReason({ state }: ListedItem): string | null {
  if (state === 'found') return null;
  return state === 'removed' || state === 'left'
    ? 'リストから外れています'
    : '現物を確認していません。保管所で読み取ってください';
}
