import { Failure } from '@bicycles/schema/failure';
import { mayChangeLoading } from '@bicycles/schema/street/may-load';
import { SetCondition } from '@bicycles/schema/street/transport-contracts';
import type { Knex } from 'knex';
import { assertAllowedNow } from '../bicycle/assert-allowed-now.ts';
import { lockBicycle } from '../bicycle/lock-bicycle.ts';
import { statusOf } from '../bicycle/status-of.ts';
import { defineCommand } from '../command/define-command.ts';
import { readRows } from '../command/rows.ts';

/** 状況メモ at loading: quick marks from the master, and words for what they do not say. */
export const setCondition = defineCommand(SetCondition, async (input, { trx, change, audit }) => {
  const bicycle = await lockBicycle(trx, input.bicycleId);
  await assertAllowedNow(trx, bicycle, mayChangeLoading({ status: statusOf(bicycle) }));
  const marks = await getMarks(trx, input.conditionMarkIds);

  const conditionMemo = input.conditionMemo ?? null;
  await change(
    bicycle,
    { kind: 'noted', details: { conditionMarks: marks.map(({ label }) => label), conditionMemo } },
    { conditionMarks: marks.map(({ id }) => id), conditionMemo },
  );

  audit({ kind: 'bicycles', id: bicycle.id, details: { managementNumber: bicycle.managementNumber } });
  return { bicycleId: bicycle.id };
});

async function getMarks(db: Knex, ids: string[]): Promise<{ id: string; label: string }[]> {
  const marks = await readRows<{ id: string; label: string }>(
    db,
    "select id, label from codes where list = 'condition_mark' and id::text = any(:ids) order by sort",
    { ids },
  );
  if (marks.length < new Set(ids).size) {
    throw new Failure('unknown-mark', '状況の印が設定から外されています。画面を更新して選び直してください', {
      status: 400,
    });
  }
  return marks;
}
