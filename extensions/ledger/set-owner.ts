import { assertAllowed } from '@bicycles/schema/failure';
import { SetOwner } from '@bicycles/schema/ledger/contracts';
import { mayEdit } from '@bicycles/schema/ledger/may-edit';
import { lockBicycle } from '../bicycle/lock-bicycle.ts';
import { statusOf } from '../bicycle/status-of.ts';
import { defineCommand } from '../command/define-command.ts';
import { addOwner } from './add-owner.ts';

/** 所有者情報の登録 L1, L5: a new owner row each time, so that the earlier one stays as it was. */
export const setOwner = defineCommand(SetOwner, async (input, context) => {
  const { trx, change, audit } = context;
  const bicycle = await lockBicycle(trx, input.bicycleId);
  assertAllowed(mayEdit({ status: statusOf(bicycle), revision: bicycle.revision }, input.revision));

  const owner = await addOwner(input, context);
  // The event names the rows only: personal data stays in its own table.
  const revision = await change(
    bicycle,
    { kind: 'owner-set', details: { owner: { from: bicycle.owner, to: owner } } },
    { owner },
  );

  audit({ kind: 'owners', id: owner, details: { bicycleId: bicycle.id } });
  return { bicycleId: bicycle.id, revision };
});
