import { Failure } from '@bicycles/schema/ground/failure';
import type { Knex } from 'knex';
import { readRows } from '../command/rows.ts';

/** The quick marks of a bicycle's condition that were chosen, in the master's order. Throws `unknown-mark` (400). */
export async function getConditionMarks(db: Knex, ids: readonly string[]): Promise<{ id: string; label: string }[]> {
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
