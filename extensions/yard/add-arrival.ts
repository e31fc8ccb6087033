import { Failure } from '@bicycles/schema/ground/failure';
import { AddArrival } from '@bicycles/schema/yard/contracts';
import { mayReceive } from '@bicycles/schema/yard/may-receive';
import { assertAllowedNow } from '../ground/bicycle/assert-allowed-now.ts';
import { conditionMarksColumn } from '../ground/bicycle/condition-marks-column.ts';
import { lockBicycleByTag } from '../ground/bicycle/lock-bicycle.ts';
import { removalPhotoColumn } from '../ground/bicycle/removal-photo-column.ts';
import { statusOf } from '../ground/bicycle/status-of.ts';
import { defineCommand } from '../ground/command/define-command.ts';
import { readRow } from '../ground/command/rows.ts';
import { noteTruckArrival } from './note-truck-arrival.ts';

/** 受入 F7: the yard takes a bicycle over by scan; one that belongs to another yard is asked about first. */
export const addArrival = defineCommand(AddArrival, async (input, { trx, actor, at, today, change, workAt, audit }) => {
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
  await workAt(input.storageSiteId);
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

  const wasOnList = bicycle.status === 'in_transit' && !isMoved;
  await noteTruckArrival(trx, {
    storageSiteId: input.storageSiteId,
    crew: bicycle.crew,
    bicycleId: bicycle.id,
    wasOnList,
    at,
    today,
    by: actor.id,
  });

  const managementNumber = bicycle.managementNumber ?? '';
  audit({ kind: 'bicycles', id: bicycle.id, details: { managementNumber } });
  const noted = await readRow<{ conditionMarks: string[]; conditionMemo: string | null; photoId: string | null }>(
    trx,
    `select ${conditionMarksColumn}, b.condition_memo as "conditionMemo", ${removalPhotoColumn}
       from bicycles b where b.id = :id`,
    { id: bicycle.id },
  );
  return {
    bicycleId: bicycle.id,
    tagNumber: input.tagNumber,
    managementNumber,
    placeName: names.place,
    arrivedAt: at,
    conditionMarks: noted?.conditionMarks ?? [],
    conditionMemo: noted?.conditionMemo ?? null,
    photoId: noted?.photoId ?? null,
    wasIncoming: !isMoved,
    wasOnList,
  };
});
