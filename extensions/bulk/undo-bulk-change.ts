import { UndoBulkChange } from '@bicycles/schema/bulk/contracts';
import { Failure } from '@bicycles/schema/ground/failure';
import { defineCommand } from '../ground/command/define-command.ts';
import { readRow } from '../ground/command/rows.ts';
import { addJob } from '../jobs/add-job.ts';
import { bulkUndoJob } from './bulk-undo-job.ts';
import { lockBulkChange } from './lock-bulk-change.ts';

/** 一括処理の取消 L7: as one batch, once its own work is over. */
export const undoBulkChange = defineCommand(UndoBulkChange, async ({ bulkChangeId }, context) => {
  const { trx, actor, at, audit } = context;
  const { state, job } = await lockBulkChange(trx, bulkChangeId);
  if (state !== 'started') {
    const message = state === 'undone' ? 'この一括処理はすでに取り消しました' : 'この一括処理はまだ実行していません';
    throw new Failure('not-undoable', `${message}。画面を更新して確かめてください`);
  }
  const work = await readRow<{ isOver: boolean; done: number }>(trx, workSql, { bulkChangeId, job });
  if (!work?.isOver) {
    throw new Failure('still-running', '実行中です。終わるのを待つか、中止してから取り消してください');
  }
  if (work.done === 0) throw new Failure('nothing-to-undo', '変更した自転車がないため、取り消すものがありません');

  const undoJob = await addJob(bulkUndoJob, { asked: { bulkChangeId }, total: work.done }, context);
  await trx('bulk_changes')
    .where({ id: bulkChangeId })
    .update({ state: 'undone', undo_job: undoJob, undone_by_name: actor.name, undone_at: at });

  audit({ kind: 'bulk_changes', id: bulkChangeId, details: { count: work.done } });
  return { bulkChangeId };
});

const workSql = `
  select (select state in ('done', 'failed', 'cancelled') from jobs where id = :job) as "isOver",
         (select cast(count(*) as int4) from bulk_change_rows
           where bulk_change = :bulkChangeId and state = 'done') as done`;
