import { GetProfile } from '@bicycles/schema/people/contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRow } from '../ground/command/rows.ts';
import { readSetting } from '../ground/command/settings.ts';

/** The signed-in person as the screens need it: name, role, yard, crew. */
export const getProfile = defineQuery(GetProfile, async (_input, { db, actor, today }) => {
  const site = actor.storageSiteId
    ? await readRow<{ name: string }>(db, 'select name from storage_sites where id = :id', { id: actor.storageSiteId })
    : undefined;
  const { id, name, role, storageSiteId, crew } = actor;
  const idleMinutes = await readSetting(db, 'session.idle_minutes', today);
  return { id, name, role, storageSiteId, storageSiteName: site?.name ?? null, crew, idleMinutes };
});
