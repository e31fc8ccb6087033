import { CancelDisposal } from '@bicycles/schema/disposal/contracts';
import { mayWorkOnList } from '@bicycles/schema/disposal/may-work-on-list';
import { assertAllowed, Failure } from '@bicycles/schema/ground/failure';
import { defineCommand } from '../ground/command/define-command.ts';
import { updateRow } from '../ground/command/rows.ts';
import { changeItem } from './change-item.ts';
import { lockDisposal } from './get-disposal-row.ts';
import { lockItems } from './lock-items.ts';

/** リストの取消 D1, while nothing of it is disposed of; its bicycles are free for another list. */
export const cancelDisposal = defineCommand(CancelDisposal, async ({ disposalId, reason }, context) => {
  const { trx, at, append, audit } = context;
  const list = await lockDisposal(trx, disposalId);
  assertAllowed(mayWorkOnList(list));
  if (list.disposedCount > 0) {
    throw new Failure('disposed-already', '処分した自転車があるため取り消せません。先に処分を取り消してください');
  }
  for (const { id, state } of await lockItems(trx, disposalId)) {
    if (state === 'removed' || state === 'left') continue;
    await changeItem(trx, disposalId, id, { state: 'removed', reason, ended_at: at });
    await append(id, { kind: 'disposal-unlisted', reason, details: { number: list.number } });
  }
  await updateRow(trx, 'disposals', disposalId, { state: 'cancelled' });
  audit({ kind: 'disposals', id: disposalId, details: { number: list.number, reason } });
  return { disposalId };
});
