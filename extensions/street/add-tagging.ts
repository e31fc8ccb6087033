import { randomUUID } from 'node:crypto';
import { assertAllowed, Failure } from '@bicycles/schema/ground/failure';
import { AddTagging } from '@bicycles/schema/street/contracts';
import { removableAt } from '@bicycles/schema/street/may-remove';
import { mayTag } from '@bicycles/schema/street/may-tag';
import { lockTag } from '../ground/bicycle/lock-tag.ts';
import { defineCommand } from '../ground/command/define-command.ts';
import { insertRow, updateRow } from '../ground/command/rows.ts';
import { iso } from '../ground/command/served.ts';
import { readSetting } from '../ground/command/settings.ts';
import { linkWaitingPhotos } from '../photos/link-waiting-photos.ts';
import { getPlace } from './get-place.ts';

/** 札付け F2. Time, place and position are taken down by the server and never change afterwards. */
export const addTagging = defineCommand(AddTagging, async (input, context) => {
  const { trx, actor, now, at, today, append, audit } = context;
  const tag = await lockTag(trx, input.tagNumber);
  assertAllowed(mayTag(tag), 'tagNumber');
  if (!tag) throw new Failure('unknown-tag', '札がありません', { status: 404 });
  const place = await getPlace(trx, input.placeId, today);
  const waitMinutes = await readSetting(trx, 'removal.wait_minutes', today);

  const bicycleId = randomUUID();
  await insertRow(trx, 'bicycles', {
    id: bicycleId,
    status: 'tagged',
    tag: tag.id,
    warnedAt: at,
    warnedBy: actor.id,
    warnedLatitude: input.position?.latitude ?? null,
    warnedLongitude: input.position?.longitude ?? null,
    warnedAccuracyM: input.position?.accuracyM ?? null,
    place: place.id,
    placeNote: input.placeNote ?? null,
    zone: place.zone,
    crew: actor.crew,
    vehicleKind: input.vehicleKindId ?? null,
    createdAt: at,
    updatedAt: at,
  });
  await updateRow(trx, 'tags', tag.id, { status: 'used', usedAt: at });
  await append(bicycleId, {
    kind: 'tagged',
    position: input.position,
    details: { tagNumber: tag.number, placeName: place.name },
  });
  await linkWaitingPhotos(trx, bicycleId, tag);

  audit({ kind: 'bicycles', id: bicycleId, details: { tagNumber: tag.number } });
  return { bicycleId, warnedAt: at, removableAt: iso(removableAt(now, waitMinutes)), now: at };
});
