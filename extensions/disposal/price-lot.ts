import { splitLot } from '@bicycles/schema/disposal/split-lot';
import type { CommandContext } from '../ground/command/define-command.ts';
import { changeItem } from './change-item.ts';
import { type ListedItem, lockItems } from './lock-items.ts';

type Lot = { disposalId: string; number: string; lotYen: number | null };

/** What of a list is sold, or will be when it is disposed of. */
export const isInLot = ({ kind, state }: Pick<ListedItem, 'kind' | 'state'>): boolean =>
  kind === 'sold' && (state === 'found' || state === 'disposed');

/**
 * Shares a lot's price anew whenever the bicycles of the lot change, so that their sum is always the price; what has
 * been sold gets its new share in the ledger, too. A list with a price for each bicycle stays as it is.
 */
export async function priceLot({ trx, change }: Pick<CommandContext, 'trx' | 'change'>, lot: Lot): Promise<void> {
  if (lot.lotYen === null) return;
  const items = await lockItems(trx, lot.disposalId);
  const sold = items.filter(isInLot);
  const shares = sold.length === 0 ? [] : splitLot(lot.lotYen, sold.length);
  const shareOf = new Map(sold.map(({ id }, index) => [id, shares[index] ?? null]));
  for (const item of items) {
    const yen = shareOf.get(item.id) ?? null;
    if (yen !== item.yen) await changeItem(trx, lot.disposalId, item.id, { yen });
    if (item.state === 'disposed' && yen !== item.disposalYen) {
      const details = { number: lot.number, disposalYen: { from: item.disposalYen, to: yen } };
      await change(item, { kind: 'edited', details }, { disposalYen: yen });
    }
  }
}
