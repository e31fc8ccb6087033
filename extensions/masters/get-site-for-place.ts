import { Failure } from '@bicycles/schema/ground/failure';
import type { Day } from '@bicycles/schema/ground/values';
import { siteForPlace } from '@bicycles/schema/masters/site-for-place';
import type { Knex } from 'knex';
import { readRow } from '../ground/command/rows.ts';
import { readAssignments } from './read-assignments.ts';

export type Site = { id: string; code: string; name: string };

/** The yard that a place leads to on a day (row F6). Throws `no-site` when the masters name none. */
export async function getSiteForPlace(db: Knex, place: { id: string; name: string }, day: Day): Promise<Site> {
  const siteId = siteForPlace(await readAssignments(db, place.id), place.id, day);
  const site = siteId
    ? await readRow<Site>(db, 'select id, code, name from storage_sites where id = :siteId', { siteId })
    : undefined;
  if (!site) {
    const message = `「${place.name}」の移送先の保管所が決まっていません。区職員に連絡し、「撤去場所の移送先」を登録してもらってください`;
    throw new Failure('no-site', message, { fields: { placeId: message } });
  }
  return site;
}
