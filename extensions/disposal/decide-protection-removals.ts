import { mayConfirmRemoval } from '@bicycles/schema/disposal/may-confirm-removal';
import { DecideProtectionRemovals } from '@bicycles/schema/disposal/protection-contracts';
import { assertAllowed, Failure } from '@bicycles/schema/ground/failure';
import type { Knex } from 'knex';
import { statusOf } from '../ground/bicycle/status-of.ts';
import { defineCommand } from '../ground/command/define-command.ts';
import { readRows } from '../ground/command/rows.ts';
import { type RemovalRow, removalSql } from './removal-rows.ts';

/** 二人目の確認: by another person than the one who took the protection away. All or none. */
export const decideProtectionRemovals = defineCommand(DecideProtectionRemovals, async (input, context) => {
  const { trx, actor, at, append, audit } = context;
  const { removalIds, decision, reason } = input;
  const removals = await lockRemovals(trx, removalIds);
  for (const removal of removals) {
    const facts = { ...removal, status: statusOf(removal), isOwn: removal.removedBy === actor.id };
    assertAllowed(mayConfirmRemoval(facts, decision), 'decision');
  }

  const decided = { decided_by: actor.id, decided_by_name: actor.name, decided_at: at, decision_note: reason };
  await trx('protection_removals')
    .whereIn('id', removalIds)
    .update({ state: decision, ...decided });
  const kind = decision === 'confirmed' ? 'protection-confirmed' : 'protection-refused';
  for (const removal of removals) await append(removal.bicycleId, { kind, reason, details: { removed: removal.kind } });
  audit({ kind: 'protection_removals', details: { removalIds, decision, count: removals.length } });
  return { decidedCount: removals.length };
});

/** With their bicycles locked in the order of their ids, so that nothing is taken away between the look and the answer. */
async function lockRemovals(trx: Knex.Transaction, removalIds: readonly string[]): Promise<RemovalRow[]> {
  await trx('bicycles')
    .select('id')
    .whereIn('id', trx('protection_removals').select('bicycle').whereIn('id', removalIds))
    .orderBy('id')
    .forUpdate();
  const removals = await readRows<RemovalRow>(trx, removalSql('r.id = any(cast(:removalIds as uuid[]))'), {
    removalIds,
  });
  if (removals.length === new Set(removalIds).size) return removals;
  throw new Failure('removal-not-found', '確認するものが見つかりません。画面を更新してください', { status: 404 });
}
