import type { Tables } from '@bicycles/schema/generated/tables';
import { Id } from '@bicycles/schema/values';
import { z } from 'zod';
import { withLastChange } from '../bicycle/with-last-change.ts';
import { lockRow } from '../command/rows.ts';
import { defineJob, type StepContext } from '../jobs/define-job.ts';
import type { Outcome, SeenRow } from './batch-rows.ts';
import { workOnNextRows } from './batch-step.ts';

/** Takes a batch back, row by row; a bicycle that somebody changed since then keeps what it has and is listed. */
export const bulkUndoJob = defineJob({
  kind: 'bulk-undo',
  capability: 'ledger.bulk',
  input: z.object({ bulkChangeId: Id }),
  result: z.object({ kept: z.number() }),
  initialResult: { kept: 0 },
  async step({ bulkChangeId }, context, progress) {
    const { done, isFinished, leftNow } = await workOnNextRows(
      {
        bulkChangeId,
        from: 'done',
        left: 'kept',
        work: (row) => restoreRow(row, context),
        audit: (counts) => ({ action: '/bulk/undos', details: { restored: counts.done, kept: counts.left } }),
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

async function restoreRow({ bicycleId, before, afterRevision }: SeenRow, context: StepContext): Promise<Outcome> {
  const bicycle = await lockRow(context.trx, 'bicycles', bicycleId);
  if (!bicycle || bicycle.revision !== afterRevision) {
    const why = 'あとから変更されています';
    const reason = bicycle ? await withLastChange(context.trx, bicycle, why, () => true) : why;
    return { bicycleId, state: 'kept', reason };
  }
  // The values are columns of this very row, kept by the batch itself.
  const values = (before ?? {}) as Partial<Tables['bicycles']>;
  await context.change(bicycle, { kind: 'bulk-undone', details: { fields: Object.keys(values) } }, values);
  return { bicycleId, state: 'undone' };
}
