import { ListPhotos, type Photo } from '@bicycles/schema/photos/contracts';
import { readablePhotoKinds } from '@bicycles/schema/photos/readable-kinds';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRows } from '../ground/command/rows.ts';

/** The photos of one bicycle that the role may look at, oldest first. */
export const listPhotos = defineQuery(ListPhotos, async ({ bicycleId }, { db, actor, audit }) => {
  audit({ kind: 'bicycles', id: bicycleId });
  return {
    photos: await readRows<Photo>(
      db,
      `select f.id, f.kind, f.taken_at as "takenAt", f.received_at as "receivedAt", f.width, f.height,
              trim(concat_ws(' ', u.last_name, u.first_name)) as "takenBy"
         from photos f left join directus_users u on u.id = f.taken_by
        where f.bicycle = :bicycleId and f.kind = any(:kinds) order by f.taken_at, f.id`,
      { bicycleId, kinds: readablePhotoKinds(actor.role) },
    ),
  };
});
