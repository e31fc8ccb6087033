import type { Id } from '@bicycles/schema/ground/values';
import { writeAudit } from '../ground/command/audit.ts';
import type { StepContext } from '../ground/command/define-job.ts';
import { keepOutcomes, nextRows, type Outcome, type SeenRow } from './batch-rows.ts';

type Batch = {
  bulkChangeId: Id;
  /** The rows that are still to be worked on. */
  from: Parameters<typeof nextRows>[2];
  /** What a row becomes that is left as it is. */
  left: Outcome['state'];
  work: (row: SeenRow) => Promise<Outcome>;
  /** The entry in the audit trail; `done` and `left` count this step's rows. */
  audit: (counts: { done: number; left: number }) => { action: string; details: Record<string, number> };
};

type StepCounts = { done: number; isFinished: boolean; leftNow: number };

/** One step of a batch or of its undoing: the next rows, what became of each, and its entry in the audit trail. */
export async function workOnNextRows(
  { bulkChangeId, from, left, work, audit }: Batch,
  { trx, actor, at }: StepContext,
  progress: { done: number; total: number },
): Promise<StepCounts> {
  const rows = await nextRows(trx, bulkChangeId, from);
  const outcomes: Outcome[] = [];
  for (const row of rows) outcomes.push(await work(row));
  await keepOutcomes(trx, bulkChangeId, outcomes);

  const leftNow = outcomes.filter(({ state }) => state === left).length;
  const { action, details } = audit({ done: outcomes.length - leftNow, left: leftNow });
  await writeAudit(trx, actor, action, at, { kind: 'bulk_changes', id: bulkChangeId, details });
  const done = progress.done + rows.length;
  return { done, isFinished: done >= progress.total || rows.length === 0, leftNow };
}
