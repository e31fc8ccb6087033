import type { Day } from '@bicycles/schema/ground/values';
import type { Knex } from 'knex';

type TruckArrival = {
  storageSiteId: string;
  /** Who loaded it; a bicycle without a crew is checked with others like it. */
  crew: string | null;
  bicycleId: string;
  wasOnList: boolean;
  at: string;
  today: Day;
  by: string;
};

/** Adds a bicycle to the check of its truck that is open at this yard today, or begins one. */
export async function noteTruckArrival(trx: Knex.Transaction, arrival: TruckArrival): Promise<void> {
  const { storageSiteId, crew, bicycleId, wasOnList, at, today, by } = arrival;
  await trx.raw(
    `insert into truck_checks (storage_site, checked_on, crew, started_at) values (?, ?, ?, ?)
     on conflict (storage_site, checked_on, coalesce(crew, '')) where finished_at is null do nothing`,
    [storageSiteId, today, crew, at],
  );
  await trx.raw(
    `insert into truck_check_bicycles (truck_check, bicycle, was_on_list, received_at, received_by)
     select id, ?, ?, ?, ? from truck_checks
      where storage_site = ? and checked_on = ? and coalesce(crew, '') = coalesce(?, '') and finished_at is null
     on conflict do nothing`,
    [bicycleId, wasOnList, at, by, storageSiteId, today, crew],
  );
}
