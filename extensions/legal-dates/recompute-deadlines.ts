import { randomUUID } from 'node:crypto';
import { retentionDeadline } from '@bicycles/schema/ground/days/retention-deadline';
import type { Day } from '@bicycles/schema/ground/values';
import { legalRules } from '@bicycles/schema/legal-dates/legal-rules';
import type { Knex } from 'knex';
import { insertRow, readRows, updateRow } from '../ground/command/rows.ts';
import { readSettings } from '../ground/command/settings.ts';

type Open = { id: string; removedOn: Day; computedOn: Day; deadlineOn: Day; revision: number };

/**
 * Deadlines of bicycles still kept follow a setting that was entered for their removal day after it. A deadline never
 * gets shorter than what an owner may have been told, one that a person set stays, and closed rows stay as they are.
 * Answers with how many rows changed.
 */
export async function recomputeDeadlines(trx: Knex.Transaction, at: string): Promise<number> {
  const settings = await readSettings(trx);
  const days = await readRows<{ removedOn: Day }>(trx, removalDaysSql);
  let recomputed = 0;
  for (const { removedOn } of days) {
    const rules = legalRules(settings, removedOn);
    const computedOn = retentionDeadline(removedOn, rules.retention, rules.isClosed);
    const rows = await readRows<Open>(trx, differingSql, { removedOn, computedOn });
    for (const row of rows) await follow(trx, row, computedOn, at);
    recomputed += rows.length;
  }
  return recomputed;
}

async function follow(trx: Knex.Transaction, row: Open, computedOn: Day, at: string): Promise<void> {
  const { id, computedOn: before, deadlineOn } = row;
  const isAutomatic = deadlineOn === before;
  const to = isAutomatic && computedOn > deadlineOn ? computedOn : deadlineOn;
  await updateRow(trx, 'bicycles', id, {
    computedDeadlineOn: computedOn,
    retentionDeadlineOn: to,
    deadlineReason: isAutomatic && to !== computedOn ? notShortened : undefined,
    revision: row.revision + 1,
    updatedAt: at,
  });
  await insertRow(trx, 'bicycle_events', {
    id: randomUUID(),
    bicycle: id,
    kind: 'deadline-changed',
    occurredAt: at,
    actorName: '夜間処理',
    reason: '保管期間の設定が変わったため、計算し直しました',
    details: { from: deadlineOn, to, computedFrom: before, computedTo: computedOn },
  });
}

const notShortened = '保管期間の設定が短くなりましたが、お知らせ済みの期限は早めません';
const kept = `status in ('removed', 'in_transit', 'stored')`;
const removalDaysSql = `select distinct removed_on as "removedOn" from bicycles where ${kept} and removed_on is not null`;
const differingSql = `
  select id, removed_on as "removedOn", computed_deadline_on as "computedOn", retention_deadline_on as "deadlineOn", revision
    from bicycles
   where ${kept} and removed_on = :removedOn and computed_deadline_on <> cast(:computedOn as date)
   order by id for update`;
