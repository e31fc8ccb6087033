import { UndoBulkChange } from '@bicycles/schema/bulk/contracts';
import type { Tables } from '@bicycles/schema/generated/tables';
import { Id } from '@bicycles/schema/ground/values';
import { z } from 'zod';
import { withLastChange } from '../ground/bicycle/with-last-change.ts';
import { defineJob, type StepContext } from '../ground/command/define-job.ts';
import { lockRow } from '../ground/command/rows.ts';
import { cancelRecord, findRecord } from '../police/police-records.ts';
import type { Outcome, SeenRow } from './batch-rows.ts';
import { workOnNextRows } from './batch-step.ts';
import { lockBulkChange } from './lock-bulk-change.ts';

/** Takes a batch back, row by row; a bicycle that somebody changed since then keeps what it has and is listed. */
export const bulkUndoJob = defineJob({
  kind: 'bulk-undo',
  capability: 'ledger.bulk',
  input: z.object({ bulkChangeId: Id }),
  result: z.object({ kept: z.number() }),
  initialResult: { kept: 0 },
  async step({ bulkChangeId }, context, progress) {
    const { change, reason } = await lockBulkChange(context.trx, bulkChangeId);
    const undone: Undone = { isInquiry: change.kind === 'police-inquiry', reason: `一括処理の取消し：${reason}` };
    const { done, isFinished, leftNow } = await workOnNextRows(
      {
        bulkChangeId,
        from: 'done',
        left: 'kept',
        work: (row) => restoreRow(row, undone, context),
        audit: (counts) => ({
          action: UndoBulkChange.path,
          details: { restored: counts.done, kept: counts.left },
        }),
      },
      context,
      progress,
    );
    const kept = progress.result.kept + leftNow;
    return {
      done,
      isFinished,
      result: { kept },
      ...(kept > 0 && { message: `${kept}台はあとから変更されたため、元に戻していません` }),
    };
  },
});

type Undone = { isInquiry: boolean; reason: string };

async function restoreRow(
  { bicycleId, before, afterRevision }: SeenRow,
  { isInquiry, reason }: Undone,
  context: StepContext,
): Promise<Outcome> {
  const bicycle = await lockRow(context.trx, 'bicycles', bicycleId);
  if (!bicycle || bicycle.revision !== afterRevision) {
    const why = 'あとから変更されています';
    const kept = bicycle ? await withLastChange(context.trx, bicycle, why, () => true) : why;
    return { bicycleId, state: 'kept', reason: kept };
  }
  // The bicycle is as the batch left it, so its newest record is the batch's own.
  const record = isInquiry ? await findRecord(context.trx, bicycleId, 'standing') : undefined;
  if (record) await cancelRecord(context, bicycleId, { itemId: record.itemId, reason });
  // The values are columns of this very row, kept by the batch itself.
  const values = (before ?? {}) as Partial<Tables['bicycles']>;
  await context.change(bicycle, { kind: 'bulk-undone', reason, details: { fields: Object.keys(values) } }, values);
  return { bicycleId, state: 'undone' };
}
