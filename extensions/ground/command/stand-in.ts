import { assertAllowed, Failure } from '@bicycles/schema/ground/failure';
import type { Day, Id } from '@bicycles/schema/ground/values';
import { mayWorkAt, standsInAt } from '@bicycles/schema/yard/may-work-at';
import type { Knex } from 'knex';
import type { Actor } from './actor.ts';
import { readRow } from './rows.ts';
import { readSetting } from './settings.ts';

/** The yard that a clerk of another one worked at, as the trail names it. */
export type StandIn = { storageSiteId: Id; storageSiteName: string };

/** Refuses who may not work at this yard. Answers with the yard where somebody of another one stands in. */
export async function readStandIn(
  trx: Knex.Transaction,
  actor: Actor,
  siteId: Id,
  today: Day,
): Promise<StandIn | undefined> {
  if (!standsInAt(actor, siteId)) return undefined;
  const names = await readRow<{ here: string | null; own: string | null }>(
    trx,
    `select (select short_name from storage_sites where id = :siteId) as here,
            (select short_name from storage_sites where id = :own) as own`,
    { siteId, own: actor.storageSiteId },
  );
  if (!names?.here) throw new Failure('unknown-site', '保管所を選び直してください', { status: 400 });
  const mayStandIn = (await readSetting(trx, 'yards.stand_in', today)) === 'on';
  const worker = { ...actor, storageSiteName: names.own };
  assertAllowed(mayWorkAt(worker, { id: siteId, name: names.here }, { mayStandIn }));
  return { storageSiteId: siteId, storageSiteName: names.here };
}
