import { Failure } from '@bicycles/schema/ground/failure';
import { AddDisappearance } from '@bicycles/schema/street/contracts';
import { lockBicycle } from '../ground/bicycle/lock-bicycle.ts';
import { withLastChange } from '../ground/bicycle/with-last-change.ts';
import { defineCommand } from '../ground/command/define-command.ts';

/** 所有者移動 F3: the bicycle was gone before removal; one tap closes it. */
export const addDisappearance = defineCommand(AddDisappearance, async ({ bicycleId, note }, { trx, change, audit }) => {
  const bicycle = await lockBicycle(trx, bicycleId);
  if (bicycle.status !== 'tagged') {
    const message = '札付け中の自転車ではありません。一覧を更新して確かめてください';
    throw new Failure('not-tagged', await withLastChange(trx, bicycle, message));
  }

  await change(bicycle, { kind: 'gone', reason: note });

  audit({ kind: 'bicycles', id: bicycleId });
  return { bicycleId };
});
