/** The owner of an earlier removal of the same bicycle (row L5): found, and taken over as a copy. */
import { randomUUID } from 'node:crypto';
import type { Id } from '@bicycles/schema/ground/values';
import type { PastOwner } from '@bicycles/schema/ledger/past-owner-contracts';
import type { Knex } from 'knex';
import { insertRow, readRow } from '../ground/command/rows.ts';
import { pastOwnersSql } from './past-owners-sql.ts';

type Past = PastOwner & { ownerId: string; policeBody: string | null; note: string | null };

/** Of the bicycle that is named, else of the latest. */
export function readPastOwner(db: Knex, bicycleId: Id, fromBicycleId?: Id): Promise<Past | undefined> {
  return fromBicycleId === undefined
    ? readRow<Past>(db, pastOwnersSql(), { bicycleId })
    : readRow<Past>(db, pastOwnersSql('past.id = :fromBicycleId'), { bicycleId, fromBicycleId });
}

/**
 * A row of its own, confirmed when the past one was, noted as `past_removal`; with the event's details, which name
 * where it came from: the person stands in the owner's row alone.
 */
export async function copyPastOwner(trx: Knex.Transaction, past: Past, at: string) {
  const owner = randomUUID();
  const { name, nameKana, postalCode, address, phone, confirmedOn, policeBody, note } = past;
  await insertRow(trx, 'owners', {
    ...{ id: owner, name, nameKana, postalCode, address, phone, confirmedOn, policeBody, note },
    source: 'past_removal',
    createdAt: at,
  });
  const { bicycleId, managementNumber, removedOn } = past;
  return { owner, details: { takenOverFrom: { bicycleId, managementNumber, removedOn } } };
}
