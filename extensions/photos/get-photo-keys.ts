import { Failure } from '@bicycles/schema/ground/failure';
import { GetPhotoKeys, type PhotoKeys } from '@bicycles/schema/photos/device-contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRow } from '../ground/command/rows.ts';

/** Every handing out is in the trail. */
export const getPhotoKeys = defineQuery(GetPhotoKeys, async ({ deviceId }, { db, actor, audit }) => {
  const keys = await readRow<PhotoKeys>(
    db,
    `select d.id as "deviceId", d.public_key as "publicKey", d.private_key as "privateKey"
       from photo_devices d join photo_device_people p on p.device = d.id
      where d.id = :deviceId and p.person = :person`,
    { deviceId, person: actor.id },
  );
  if (!keys) throw new Failure('photo-device-unknown', 'この端末は登録されていません', { status: 404 });
  audit({ kind: 'photo_devices', id: deviceId });
  return keys;
});
