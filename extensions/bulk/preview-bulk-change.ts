import { randomUUID } from 'node:crypto';
import { type AskedChange, BulkChange, movesDeadline } from '@bicycles/schema/bulk/change';
import { mostAtOnce, PreviewBulkChange } from '@bicycles/schema/bulk/contracts';
import { type PlannedRow, planChange } from '@bicycles/schema/bulk/plan-change';
import { Failure } from '@bicycles/schema/ground/failure';
import type { BicycleSet } from '@bicycles/schema/search/conditions';
import { describeConditions } from '@bicycles/schema/search/describe-conditions';
import type { Knex } from 'knex';
import { type CommandContext, defineCommand } from '../ground/command/define-command.ts';
import { addOwner } from '../ledger/add-owner.ts';
import { countMatching, matchingOf } from '../search/matching-of.ts';
import { readPlannedRows } from './planned-rows.ts';

/** 対象の確認 L8: every row of the set is kept with its revision, and with why it will be left alone. */
export const previewBulkChange = defineCommand(PreviewBulkChange, async ({ set, change: asked, reason }, context) => {
  const { trx, actor, at, today, audit } = context;
  assertNarrowed(set);
  const matching = await matchingOf(trx, set, actor);
  assertReasonable(await countMatching(trx, matching));
  await dropOldPreviews(trx, at);
  const change = await kept(asked, context);
  const bulkChangeId = randomUUID();
  await trx('bulk_changes').insert({
    id: bulkChangeId,
    change: JSON.stringify(change),
    bicycle_set: JSON.stringify(set),
    reason,
    created_by: actor.id,
    created_by_name: actor.name,
    created_at: at,
  });
  const planned = (await readPlannedRows(trx, matching, change.kind)).map((row) => {
    const plan = planChange(row, change, { reason, today });
    return keptRow(row, { isAnnounced: movesDeadline(change.kind) && row.disposalAnnouncedOn !== null, plan });
  });
  await trx.raw(keepSql, { bulkChangeId, rows: JSON.stringify(planned) });

  const skippedCount = planned.filter(({ state }) => state === 'skipped').length;
  const eligibleCount = planned.length - skippedCount;
  audit({ kind: 'bulk_changes', id: bulkChangeId, details: { set, change, eligibleCount, skippedCount } });
  return { bulkChangeId, eligibleCount, skippedCount };
});

/** Every bicycle of the ledger is never what somebody means. */
function assertNarrowed(set: BicycleSet): void {
  if ('bicycleIds' in set || describeConditions(set.conditions, () => '').length > 0) return;
  throw new Failure('no-conditions', '条件のない検索の結果は一括処理できません。条件を入れて検索し直してください');
}

function assertReasonable(count: number): void {
  if (count === 0) {
    throw new Failure('empty-set', '対象の自転車がありません。検索の条件を確かめてください', {
      fields: { set: '対象の自転車がありません' },
    });
  }
  if (count <= mostAtOnce) return;
  const [most, found] = [mostAtOnce, count].map((number) => number.toLocaleString('ja-JP'));
  throw new Failure('too-many', `一括処理は${most}台までです（今は${found}台）。条件をしぼってから行ってください`);
}

/** Without the person, whose row the bicycles will name. */
async function kept(asked: AskedChange, context: CommandContext): Promise<BulkChange> {
  if (asked.kind !== 'owner-set') return asked;
  return BulkChange.parse({ ...asked, ownerId: await addOwner(asked, context) });
}

/** Previews that nobody started serve nobody after a day; nor do the owners whom only they name. */
async function dropOldPreviews(trx: Knex.Transaction, at: string): Promise<void> {
  await trx.raw(
    `with dropped as (
       delete from bulk_changes
        where state = 'previewed' and created_at < cast(:at as timestamptz) - interval '1 day' returning change
     )
     delete from owners where id in (select cast(change ->> 'ownerId' as uuid) from dropped)`,
    { at },
  );
}

type Kept = { isAnnounced: boolean; plan: ReturnType<typeof planChange> };

function keptRow({ id, revision }: PlannedRow & { id: string }, { isAnnounced, plan }: Kept) {
  const reason = plan.allowed ? null : plan.reason;
  return { bicycle: id, revision, is_announced: isAnnounced, state: plan.allowed ? 'eligible' : 'skipped', reason };
}

const keepSql = `
  insert into bulk_change_rows (bulk_change, bicycle, revision, is_announced, state, reason)
  select :bulkChangeId, r.bicycle, r.revision, r.is_announced, r.state, r.reason
    from jsonb_to_recordset(cast(:rows as jsonb))
         as r (bicycle uuid, revision integer, is_announced boolean, state text, reason text)`;
