import { randomUUID } from 'node:crypto';
import type { Tables } from '@bicycles/schema/generated/tables';
import type { Day, Id } from '@bicycles/schema/ground/values';
import type { Addressee } from '@bicycles/schema/notices/addressee';
import { PreviousAddress } from '@bicycles/schema/notices/previous-address';
import type { Knex } from 'knex';
import { z } from 'zod';
import { insertRow } from '../ground/command/rows.ts';

type Move = {
  /** The owner as known so far. */
  earlier: Tables['owners'] | undefined;
  found: Addressee;
  on: Day;
  note: string | undefined;
  at: string;
};

/** 転居: a new owner row with the earlier addresses in it; the earlier row stays, as notices name it. Row N4. */
export async function moveOwner(trx: Knex.Transaction, { earlier, found, on, note, at }: Move): Promise<Id> {
  const id = randomUUID();
  const history = z.array(PreviousAddress).parse(earlier?.previousAddresses ?? []);
  const left: PreviousAddress[] = earlier
    ? [{ name: earlier.name, postalCode: earlier.postalCode, address: earlier.address, until: on, reason: '住所照会' }]
    : [];
  await insertRow(trx, 'owners', {
    id,
    ...found,
    nameKana: earlier?.name === found.name ? earlier.nameKana : null,
    phone: earlier?.phone ?? null,
    source: 'address_inquiry',
    policeBody: earlier?.policeBody ?? null,
    confirmedOn: on,
    previousAddresses: [...history, ...left],
    note: note ?? earlier?.note ?? null,
    createdAt: at,
  });
  if (earlier?.name === found.name) await trx('owners').where({ id }).update({ continues: earlier.id });
  return id;
}
