import { randomUUID } from 'node:crypto';
import { assertAllowed } from '@bicycles/schema/failure';
import { SetOwner } from '@bicycles/schema/ledger/contracts';
import { mayEdit } from '@bicycles/schema/ledger/may-edit';
import { lockBicycle } from '../bicycle/lock-bicycle.ts';
import { statusOf } from '../bicycle/status-of.ts';
import { defineCommand } from '../command/define-command.ts';
import { insertRow } from '../command/rows.ts';

/** 所有者情報の登録 L1, L5: a new owner row each time, so that the earlier one stays as it was. */
export const setOwner = defineCommand(SetOwner, async (input, { trx, today, at, change, audit }) => {
  const bicycle = await lockBicycle(trx, input.bicycleId);
  assertAllowed(mayEdit({ status: statusOf(bicycle), revision: bicycle.revision }, input.revision));

  const owner = randomUUID();
  await insertRow(trx, 'owners', {
    id: owner,
    name: input.name,
    nameKana: input.nameKana ?? null,
    postalCode: input.postalCode ?? null,
    address: input.address ?? null,
    phone: input.phone ?? null,
    source: 'manual',
    confirmedOn: today,
    createdAt: at,
  });
  // The event names the rows only: personal data stays in its own table.
  const revision = await change(
    bicycle,
    { kind: 'edited', details: { owner: { from: bicycle.owner, to: owner } } },
    { owner },
  );

  audit({ kind: 'owners', id: owner, details: { bicycleId: bicycle.id } });
  return { bicycleId: bicycle.id, revision };
});
