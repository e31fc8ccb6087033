import { mayOverwrite } from '@bicycles/schema/bicycle/may-overwrite';
import { AddBulkChange } from '@bicycles/schema/bulk/contracts';
import { planChange } from '@bicycles/schema/bulk/plan-change';
import type { Tables } from '@bicycles/schema/generated/tables';
import { Id } from '@bicycles/schema/ground/values';
import { z } from 'zod';
import { changedColumns } from '../ground/bicycle/look-columns.ts';
import { statusOf } from '../ground/bicycle/status-of.ts';
import { withLastChange } from '../ground/bicycle/with-last-change.ts';
import { defineJob, type StepContext } from '../ground/command/define-job.ts';
import { lockRow } from '../ground/command/rows.ts';
import { copyPastOwner, readPastOwner } from '../ledger/copy-past-owner.ts';
import { recordInquiry } from '../police/police-records.ts';
import { openSince } from '../police/record-police-inquiry.ts';
import type { Outcome, SeenRow } from './batch-rows.ts';
import { workOnNextRows } from './batch-step.ts';
import { lockBulkChange } from './lock-bulk-change.ts';

/** The batch itself: each step changes the next rows, and a row that is no longer as it was seen is left alone. */
export const bulkChangeJob = defineJob({
  kind: 'bulk-change',
  capability: 'ledger.bulk',
  input: z.object({ bulkChangeId: Id }),
  result: z.object({ skipped: z.number() }),
  initialResult: { skipped: 0 },
  async step({ bulkChangeId }, context, progress) {
    const { change, reason } = await lockBulkChange(context.trx, bulkChangeId);
    const { done, isFinished, leftNow } = await workOnNextRows(
      {
        bulkChangeId,
        from: 'eligible',
        left: 'skipped',
        work: (row) => changeRow(row, { change, reason }, context),
        audit: (counts) => ({
          action: AddBulkChange.path,
          details: { changed: counts.done, skipped: counts.left },
        }),
      },
      context,
      progress,
    );
    const skipped = progress.result.skipped + leftNow;
    return {
      done,
      isFinished,
      result: { skipped },
      ...(skipped > 0 && { message: `${skipped}台は実行中に変わったため、変更していません` }),
    };
  },
});

type Asked = Pick<Awaited<ReturnType<typeof lockBulkChange>>, 'change' | 'reason'>;

async function changeRow(row: SeenRow, { change, reason }: Asked, context: StepContext): Promise<Outcome> {
  const { bicycleId, revision } = row;
  const bicycle = await lockRow(context.trx, 'bicycles', bicycleId);
  if (!bicycle) return { bicycleId, state: 'skipped', reason: '台帳に見つかりません' };
  const unchanged = mayOverwrite(bicycle.revision, revision);
  if (!unchanged.allowed) {
    const why = await withLastChange(context.trx, bicycle, '確認のあとで変更されました', () => true);
    return { bicycleId, state: 'skipped', reason: why };
  }
  const past = change.kind === 'owner-taken-over' ? await readPastOwner(context.trx, bicycleId) : undefined;
  const openInquirySince = await openSince(context.trx, bicycleId);
  const facts = { ...bicycle, status: statusOf(bicycle), pastOwner: past ?? null, openInquirySince };
  const plan = planChange(facts, change, { reason, today: context.today });
  if (!plan.allowed) return { bicycleId, state: 'skipped', reason: plan.reason };
  if (change.kind === 'police-inquiry') {
    const { kind: _kind, ...entry } = change;
    const recorded = await recordInquiry(context, bicycle, { entry, reason });
    const revisionAfter = await context.change(bicycle, recorded.event, recorded.changes);
    return { bicycleId, state: 'done', before: valuesBefore(bicycle, recorded.changes), afterRevision: revisionAfter };
  }
  const { changes, details } = past
    ? await takenOver(past, context)
    : { changes: plan.changes, details: eventDetails(bicycle, plan.changes) };
  const afterRevision = await context.change(bicycle, { kind: plan.event, reason, details }, changes);
  return { bicycleId, state: 'done', before: valuesBefore(bicycle, changes), afterRevision };
}

async function takenOver(past: Parameters<typeof copyPastOwner>[1], { trx, at }: StepContext) {
  const { owner, details } = await copyPastOwner(trx, past, at);
  return { changes: { owner }, details };
}

type Values = Partial<Tables['bicycles']>;

/** The same details as where one bicycle is changed by hand, for the timeline to read. */
function eventDetails(bicycle: Tables['bicycles'], changes: Values): Record<string, unknown> {
  if (changes.retentionDeadlineOn !== undefined) {
    return { from: bicycle.retentionDeadlineOn, to: changes.retentionDeadlineOn };
  }
  if (changes.owner !== undefined) return { owner: { from: bicycle.owner, to: changes.owner } };
  return { changes: changedColumns(bicycle, changes) };
}

const valuesBefore = (bicycle: Tables['bicycles'], changes: Values): Values =>
  Object.fromEntries(Object.entries(bicycle).filter(([name]) => name in changes));
