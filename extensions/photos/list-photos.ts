import { ListPhotos, type Photo } from '@bicycles/schema/photos/contracts';
import { defineQuery } from '../command/define-query.ts';
import { readRows } from '../command/rows.ts';

/** The photos of one bicycle, oldest first. */
export const listPhotos = defineQuery(ListPhotos, async ({ bicycleId }, { db, audit }) => {
  audit({ kind: 'bicycles', id: bicycleId });
  return {
    photos: await readRows<Photo>(
      db,
      `select f.id, f.kind, f.taken_at as "takenAt", f.received_at as "receivedAt", f.width, f.height,
              trim(concat_ws(' ', u.last_name, u.first_name)) as "takenBy"
         from photos f left join directus_users u on u.id = f.taken_by
        where f.bicycle = :bicycleId order by f.taken_at, f.id`,
      { bicycleId },
    ),
  };
});
