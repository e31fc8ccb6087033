import { Failure } from '@bicycles/schema/ground/failure';
import { CancelTagging } from '@bicycles/schema/street/contracts';
import { lockBicycle } from '../ground/bicycle/lock-bicycle.ts';
import { withLastChange } from '../ground/bicycle/with-last-change.ts';
import { defineCommand } from '../ground/command/define-command.ts';
import { updateRow } from '../ground/command/rows.ts';

/** 札付けの取消: undoes a mistake while the bicycle still stands in the street; its tag becomes void. */
export const cancelTagging = defineCommand(CancelTagging, async ({ bicycleId, reason }, { trx, change, audit }) => {
  const bicycle = await lockBicycle(trx, bicycleId);
  if (bicycle.status !== 'tagged') {
    const message = '札付け中の自転車ではないため取り消せません。一覧を更新して確かめてください';
    throw new Failure('not-tagged', await withLastChange(trx, bicycle, message));
  }

  await change(bicycle, { kind: 'cancelled', reason }, { cancelledReason: reason });
  if (bicycle.tag) await updateRow(trx, 'tags', bicycle.tag, { status: 'void', voidReason: reason });

  audit({ kind: 'bicycles', id: bicycleId });
  return { bicycleId };
});
