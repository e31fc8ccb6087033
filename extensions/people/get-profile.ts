import { GetProfile } from '@bicycles/schema/people/contracts';
import { defineQuery } from '../command/define-query.ts';
import { readRow } from '../command/rows.ts';

/** The signed-in person as the screens need it: name, role, yard, crew. */
export const getProfile = defineQuery(GetProfile, async (_input, { db, actor }) => {
  const site = actor.storageSiteId
    ? await readRow<{ name: string }>(db, 'select name from storage_sites where id = :id', { id: actor.storageSiteId })
    : undefined;
  const { id, name, role, storageSiteId, crew } = actor;
  return { id, name, role, storageSiteId, storageSiteName: site?.name ?? null, crew };
});
