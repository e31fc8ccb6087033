import { ConditionMarkIds } from '@bicycles/schema/bicycle/condition';
import { mayLoad } from '@bicycles/schema/street/may-load';
import { AddLoading } from '@bicycles/schema/street/transport-contracts';
import { assertAllowedNow } from '../ground/bicycle/assert-allowed-now.ts';
import { lockBicycleByTag } from '../ground/bicycle/lock-bicycle.ts';
import { statusOf } from '../ground/bicycle/status-of.ts';
import { defineCommand } from '../ground/command/define-command.ts';
import { readRow } from '../ground/command/rows.ts';

/** 積込 F7: the bicycle is on the truck and on its way to its yard. */
export const addLoading = defineCommand(AddLoading, async ({ tagNumber }, { trx, at, actor, change, audit }) => {
  const bicycle = await lockBicycleByTag(trx, tagNumber);
  await assertAllowedNow(trx, bicycle, mayLoad({ status: statusOf(bicycle) }), 'tagNumber');
  const site = await readRow<{ name: string }>(trx, 'select name from storage_sites where id = :id', {
    id: bicycle.storageSite,
  });

  const storageSiteName = site?.name ?? '';
  await change(bicycle, { kind: 'loaded', details: { storageSiteName, crew: actor.crew } }, { loadedAt: at });

  const managementNumber = bicycle.managementNumber ?? '';
  audit({ kind: 'bicycles', id: bicycle.id, details: { managementNumber } });
  return {
    bicycleId: bicycle.id,
    managementNumber,
    conditionMarkIds: ConditionMarkIds.parse(bicycle.conditionMarks ?? []),
    conditionMemo: bicycle.conditionMemo,
    storageSiteName,
    loadedAt: at,
  };
});
