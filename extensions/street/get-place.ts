import { Failure } from '@bicycles/schema/ground/failure';
import type { Day } from '@bicycles/schema/ground/values';
import type { Knex } from 'knex';
import { readRow } from '../ground/command/rows.ts';

export type Place = { id: string; name: string; zone: 'restricted' | 'outside' };

/** A place that bicycles can be tagged at or removed from on a business day. Throws `place-not-selectable`. */
export async function getPlace(db: Knex, id: string, today: Day): Promise<Place> {
  const place = await readRow<Place & { isSelectable: boolean }>(
    db,
    `select id, name, zone, is_selectable and (retired_on is null or retired_on > cast(:today as date)) as "isSelectable"
       from places where id = :id`,
    { id, today },
  );
  if (!place?.isSelectable) {
    const message = 'この撤去場所は選べません。場所を選び直してください';
    throw new Failure('place-not-selectable', message, { status: 400, fields: { placeId: message } });
  }
  return place;
}
