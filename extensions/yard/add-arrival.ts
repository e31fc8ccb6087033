import { Failure } from '@bicycles/schema/failure';
import { AddArrival } from '@bicycles/schema/yard/contracts';
import { mayReceive } from '@bicycles/schema/yard/may-receive';
import { assertAllowedNow } from '../bicycle/assert-allowed-now.ts';
import { lockBicycleByTag } from '../bicycle/lock-bicycle.ts';
import { statusOf } from '../bicycle/status-of.ts';
import { defineCommand } from '../command/define-command.ts';
import { readRow } from '../command/rows.ts';

/** 受入 F7: the yard takes a bicycle over by scan; one that belongs to another yard is asked about first. */
export const addArrival = defineCommand(AddArrival, async (input, { trx, actor, at, change, audit }) => {
  const bicycle = await lockBicycleByTag(trx, input.tagNumber);
  const names = await readRow<{ place: string; expected: string | null; here: string | null }>(
    trx,
    `select p.name as place, (select name from storage_sites where id = :expected) as expected,
            (select name from storage_sites where id = :here) as here
       from places p where p.id = :place`,
    { place: bicycle.place, expected: bicycle.storageSite, here: input.storageSiteId },
  );
  if (!names?.here)
    throw new Failure('unknown-site', '保管所を選び直してください', {
      status: 400,
      fields: { storageSiteId: '保管所を選び直してください' },
    });
  const verdict = mayReceive({
    status: statusOf(bicycle),
    expectedSiteId: bicycle.storageSite,
    expectedSiteName: names.expected,
    siteId: input.storageSiteId,
    acceptsOtherSite: input.acceptsOtherSite,
  });
  await assertAllowedNow(trx, bicycle, verdict, 'tagNumber');

  const isMoved = bicycle.storageSite !== input.storageSiteId;
  await change(
    bicycle,
    { kind: 'arrived', details: { storageSiteName: names.here, ...(isMoved && { expectedSiteName: names.expected }) } },
    {
      storageSite: input.storageSiteId,
      storageSlot: input.storageSlot,
      conditionMemo: input.conditionMemo,
      arrivedAt: at,
      arrivedBy: actor.id,
    },
  );

  const managementNumber = bicycle.managementNumber ?? '';
  audit({ kind: 'bicycles', id: bicycle.id, details: { managementNumber } });
  return {
    bicycleId: bicycle.id,
    managementNumber,
    placeName: names.place,
    arrivedAt: at,
    wasOnList: bicycle.status === 'in_transit' && !isMoved,
  };
});
