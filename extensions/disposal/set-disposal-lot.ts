import { SetDisposalLot } from '@bicycles/schema/disposal/contracts';
import { mayWorkOnList } from '@bicycles/schema/disposal/may-work-on-list';
import { assertAllowed, Failure } from '@bicycles/schema/ground/failure';
import { defineCommand } from '../ground/command/define-command.ts';
import { updateRow } from '../ground/command/rows.ts';
import { changeItem } from './change-item.ts';
import { getDisposalRow, lockDisposal } from './get-disposal-row.ts';
import { lockItems } from './lock-items.ts';
import { priceLot } from './price-lot.ts';

/** 売却ロット D1: buyer and price, of the whole or of each bicycle; until the list is closed. */
export const setDisposalLot = defineCommand(SetDisposalLot, async (input, context) => {
  const { disposalId, buyerName, buyerAddress, buyerPhone, lotYen, prices } = input;
  const { trx, change, audit } = context;
  const list = await lockDisposal(trx, disposalId);
  assertAllowed(mayWorkOnList(list));
  await updateRow(trx, 'disposals', disposalId, {
    buyerName,
    buyerAddress: buyerAddress ?? null,
    buyerPhone: buyerPhone ?? null,
    lotYen: lotYen ?? null,
  });
  const items = new Map((await lockItems(trx, disposalId)).map((item) => [item.id, item]));
  for (const { bicycleId, yen } of prices) {
    const item = items.get(bicycleId);
    if (!item) throw new Failure('not-on-list', 'リストにない自転車の金額があります。画面を更新してください');
    await changeItem(trx, disposalId, bicycleId, { yen });
    if (item.state === 'disposed' && yen !== item.disposalYen) {
      const details = { number: list.number, disposalYen: { from: item.disposalYen, to: yen } };
      await change(item, { kind: 'edited', details }, { disposalYen: yen });
    }
  }
  await priceLot(context, { ...list, lotYen: lotYen ?? null });

  const { soldYen } = await getDisposalRow(trx, disposalId);
  audit({ kind: 'disposals', id: disposalId, details: { number: list.number, lotYen, prices: prices.length } });
  return { disposalId, soldYen };
});
