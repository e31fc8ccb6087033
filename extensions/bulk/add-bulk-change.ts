import { AddBulkChange } from '@bicycles/schema/bulk/contracts';
import { Failure } from '@bicycles/schema/ground/failure';
import type { Knex } from 'knex';
import { defineCommand } from '../ground/command/define-command.ts';
import { readRow } from '../ground/command/rows.ts';
import { addJob } from '../jobs/add-job.ts';
import type { Matching } from '../search/bicycles-matching.ts';
import { matchingOf } from '../search/matching-of.ts';
import { bulkChangeJob } from './bulk-change-job.ts';
import { lockBulkChange } from './lock-bulk-change.ts';

/** 一括処理 L7, L8: starts a previewed batch, as long as set and count are still what the person read. */
export const addBulkChange = defineCommand(AddBulkChange, async (input, context) => {
  const { bulkChangeId, count, confirmsAnnounced } = input;
  const { trx, actor, at, audit } = context;
  const { state, createdBy, set } = await lockBulkChange(trx, bulkChangeId);
  if (state !== 'previewed') {
    throw new Failure('already-started', 'この一括処理はすでに実行しました。画面を更新して結果を確かめてください');
  }
  if (createdBy !== actor.id) {
    throw new Failure('not-own', '対象を確かめた本人だけが実行できます。もう一度、自分で対象を確かめてください');
  }
  await assertSetUnchanged(trx, bulkChangeId, await matchingOf(trx, set, actor));
  if (!confirmsAnnounced) await leaveAnnounced(trx, bulkChangeId);
  const eligible = await countEligible(trx, bulkChangeId);
  assertCount(eligible, count);
  const total = eligible;

  const job = await addJob(bulkChangeJob, { asked: { bulkChangeId }, total }, context);
  await trx('bulk_changes').where({ id: bulkChangeId }).update({ state: 'started', job, started_at: at });

  audit({ kind: 'bulk_changes', id: bulkChangeId, details: { count, confirmsAnnounced } });
  return { bulkChangeId };
});

/** Bicycles that came into the set or left it since the preview. */
async function assertSetUnchanged(trx: Knex.Transaction, bulkChangeId: string, { sql, bindings }: Matching) {
  const moved = await readRow<{ came: number; left: number }>(trx, movedSql(sql), { ...bindings, bulkChangeId });
  if (!moved || moved.came + moved.left === 0) return;
  throw new Failure(
    'set-changed',
    `確認のあとで対象が変わりました（増えた${moved.came}台、外れた${moved.left}台）。もう一度対象を確かめてください`,
  );
}

const movedSql = (ids: string) => `
  with found as (select id from (${ids}) f),
       seen as (select bicycle as id from bulk_change_rows where bulk_change = :bulkChangeId)
  select (select cast(count(*) as int4) from (select id from found except select id from seen) c) as came,
         (select cast(count(*) as int4) from (select id from seen except select id from found) l) as left`;

async function leaveAnnounced(trx: Knex.Transaction, bulkChangeId: string): Promise<void> {
  await trx('bulk_change_rows')
    .where({ bulk_change: bulkChangeId, state: 'eligible', is_announced: true })
    .update({ state: 'skipped', reason: '処分公示が済んでいるため、期限を変えませんでした' });
}

async function countEligible(trx: Knex.Transaction, bulkChangeId: string): Promise<number> {
  const counted = await readRow<{ count: number }>(
    trx,
    `select cast(count(*) as int4) as count from bulk_change_rows where bulk_change = :bulkChangeId and state = 'eligible'`,
    { bulkChangeId },
  );
  return counted?.count ?? 0;
}

function assertCount(eligible: number, count: number): void {
  if (eligible !== count) {
    throw new Failure(
      'count-changed',
      `画面の台数（${count}台）と対象の台数（${eligible}台）が合いません。画面を更新して確かめてください`,
    );
  }
  if (eligible === 0) throw new Failure('nothing-to-change', '変更できる自転車がありません。理由を確かめてください');
}
