import { mayEdit } from '@bicycles/schema/bicycle/may-edit';
import { assertAllowed } from '@bicycles/schema/ground/failure';
import { SetOwner } from '@bicycles/schema/ledger/contracts';
import { mayReplaceOwner } from '@bicycles/schema/ledger/may-remove-protection';
import { lockBicycle } from '../ground/bicycle/lock-bicycle.ts';
import { statusOf } from '../ground/bicycle/status-of.ts';
import { defineCommand } from '../ground/command/define-command.ts';
import { lockRow } from '../ground/command/rows.ts';
import { addOwner } from './add-owner.ts';

/** 所有者情報の登録 L1, L5: a new owner row each time, so that the earlier one stays as it was. */
export const setOwner = defineCommand(SetOwner, async (input, context) => {
  const { trx, change, audit } = context;
  const bicycle = await lockBicycle(trx, input.bicycleId);
  assertAllowed(mayEdit({ status: statusOf(bicycle), revision: bicycle.revision }, input.revision));

  const earlier = bicycle.owner ? await lockRow(trx, 'owners', bicycle.owner) : undefined;
  const { name, isSamePerson, reason } = input;
  assertAllowed(mayReplaceOwner({ before: earlier?.name ?? null, after: name, isSamePerson }, reason), 'reason');

  const owner = await addOwner(input, context);
  if (earlier && (isSamePerson || earlier.name?.trim() === name)) {
    await trx('owners').where({ id: owner }).update({ continues: earlier.id });
  }
  // The event names the rows only: personal data stays in its own table.
  const revision = await change(
    bicycle,
    { kind: 'owner-set', reason: input.reason, details: { owner: { from: bicycle.owner, to: owner } } },
    { owner },
  );

  audit({ kind: 'owners', id: owner, details: { bicycleId: bicycle.id } });
  return { bicycleId: bicycle.id, revision };
});
