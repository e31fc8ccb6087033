import { can } from '@bicycles/schema/access';
import { Failure } from '@bicycles/schema/ground/failure';
import { AddRemoval } from '@bicycles/schema/street/contracts';
import { mayRemove } from '@bicycles/schema/street/may-remove';
import { DateTime } from 'luxon';
import { assertAllowedNow } from '../ground/bicycle/assert-allowed-now.ts';
import { getConditionMarks } from '../ground/bicycle/get-condition-marks.ts';
import { lockBicycleByTag } from '../ground/bicycle/lock-bicycle.ts';
import { statusOf } from '../ground/bicycle/status-of.ts';
import { defineCommand } from '../ground/command/define-command.ts';
import { readSetting } from '../ground/command/settings.ts';
import { computeDeadline } from '../ground/days/compute-deadline.ts';
import { nextManagementNumber } from '../ground/numbers/next-management-number.ts';
import { getSiteForPlace } from '../masters/get-site-for-place.ts';
import { getPlace } from './get-place.ts';

/** 撤去・一次登録 F3. Number, yard and deadline come into being with the ledger row, in one transaction. */
export const addRemoval = defineCommand(AddRemoval, async (input, { trx, actor, now, at, today, change, audit }) => {
  const bicycle = await lockBicycleByTag(trx, input.tagNumber);
  const waitMinutes = await readSetting(trx, 'removal.wait_minutes', today);
  if (!bicycle.warnedAt) throw new Failure('not-tagged', '札付けの記録がありません。先に札付けを登録してください');
  await assertAllowedNow(
    trx,
    bicycle,
    mayRemove({
      status: statusOf(bicycle),
      warnedAt: DateTime.fromISO(bicycle.warnedAt, { zone: 'Asia/Tokyo' }),
      now,
      waitMinutes,
      earlyReason: input.earlyRemovalReason,
      mayRemoveEarly: can(actor.role, 'removal.add-early'),
    }),
    'tagNumber',
  );
  const place = await getPlace(trx, input.placeId ?? bicycle.place, today);
  const site = await getSiteForPlace(trx, place, today);
  const deadline = await computeDeadline(trx, today);
  const marks = await getConditionMarks(trx, input.conditionMarkIds);
  const managementNumber = await nextManagementNumber(trx, site, today);

  await change(
    bicycle,
    {
      kind: 'removed',
      position: input.position,
      reason: input.earlyRemovalReason,
      details: {
        managementNumber,
        placeName: place.name,
        storageSiteName: site.name,
        retentionDeadlineOn: deadline,
        ...(marks.length > 0 && { conditionMarks: marks.map(({ label }) => label) }),
      },
    },
    {
      managementNumber,
      place: place.id,
      zone: input.zone ?? place.zone,
      storageSite: site.id,
      removalKind: input.removalKindId,
      removedOn: today,
      removedAt: at,
      removedBy: actor.id,
      crew: actor.crew ?? bicycle.crew,
      removedLatitude: input.position?.latitude,
      removedLongitude: input.position?.longitude,
      removedAccuracyM: input.position?.accuracyM,
      retentionDeadlineOn: deadline,
      computedDeadlineOn: deadline,
      ...(marks.length > 0 && { conditionMarks: marks.map(({ id }) => id) }),
      conditionMemo: input.conditionMemo,
      earlyRemovalReason: input.earlyRemovalReason,
    },
  );

  audit({ kind: 'bicycles', id: bicycle.id, details: { managementNumber } });
  return {
    bicycleId: bicycle.id,
    managementNumber,
    removedAt: at,
    retentionDeadlineOn: deadline,
    storageSiteName: site.name,
    placeName: place.name,
  };
});
