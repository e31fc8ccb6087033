import { randomUUID } from 'node:crypto';
import type { Id } from '@bicycles/schema/ground/values';
import type { OwnerEntry } from '@bicycles/schema/ledger/owner-entry';
import type { CommandContext } from '../ground/command/define-command.ts';
import { insertRow } from '../ground/command/rows.ts';

/** An owner as typed by a clerk, confirmed today: always a new row, so that an earlier one stays as it was. */
export async function addOwner(
  { name, nameKana, postalCode, address, phone }: OwnerEntry,
  { trx, today, at }: Pick<CommandContext, 'trx' | 'today' | 'at'>,
): Promise<Id> {
  const id = randomUUID();
  await insertRow(trx, 'owners', {
    id,
    name,
    nameKana: nameKana ?? null,
    postalCode: postalCode ?? null,
    address: address ?? null,
    phone: phone ?? null,
    source: 'manual',
    confirmedOn: today,
    createdAt: at,
  });
  return id;
}
