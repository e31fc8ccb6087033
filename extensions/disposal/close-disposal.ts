import { CloseDisposal } from '@bicycles/schema/disposal/contracts';
import { mayDisposeByList } from '@bicycles/schema/disposal/may-work-on-list';
import { assertAllowed, Failure } from '@bicycles/schema/ground/failure';
import type { Knex } from 'knex';
import { defineCommand } from '../ground/command/define-command.ts';
import { updateRow } from '../ground/command/rows.ts';
import { changeItem } from './change-item.ts';
import { lockDisposal } from './get-disposal-row.ts';
import { lockItems } from './lock-items.ts';

/** 確定 D1: from here on the money of what was sold can be claimed, and what was not found is free for another list. */
export const closeDisposal = defineCommand(CloseDisposal, async ({ disposalId }, { trx, at, append, audit }) => {
  const list = await lockDisposal(trx, disposalId);
  assertAllowed(mayDisposeByList(list));
  if (list.foundCount > 0) {
    throw new Failure(
      'still-open',
      `現物があり、まだ処分していない自転車が${list.foundCount}台あります。処分するか、リストから除外してください`,
    );
  }
  if (list.disposedCount === 0) {
    throw new Failure('nothing-disposed', '処分した自転車がありません。不要なリストは「リストの取消」をしてください');
  }
  for (const item of await lockItems(trx, disposalId)) {
    if (item.state === 'removed' || item.state === 'left') continue;
    await changeItem(trx, disposalId, item.id, { ended_at: at });
    if (item.state === 'disposed') continue;
    const reason = item.status === 'stored' ? '現物なし' : '返還済など';
    await append(item.id, { kind: 'disposal-unlisted', reason, details: { number: list.number } });
  }
  await updateRow(trx, 'disposals', disposalId, { state: 'closed', closedAt: at });
  await settleClaims(trx, disposalId);
  const { disposedCount, soldYen } = list;
  audit({ kind: 'disposals', id: disposalId, details: { number: list.number, disposedCount, soldYen } });
  return { disposalId, disposedCount, soldYen };
});

/** Owners who came while the list was open are due the price that it was closed with, less the fee of their day. */
async function settleClaims(trx: Knex.Transaction, disposalId: string): Promise<void> {
  await trx.raw(
    `update sale_claims c
        set price_yen = b.disposal_yen, payable_yen = greatest(b.disposal_yen - c.fee_yen, 0)
       from bicycles b
      where b.id = c.bicycle and b.disposal = :disposalId and b.status = 'sold' and c.state = 'recorded'
        and c.price_yen is null`,
    { disposalId },
  );
}
