import { mayEdit } from '@bicycles/schema/bicycle/may-edit';
import { assertAllowed, Failure } from '@bicycles/schema/ground/failure';
import { mayReplaceOwner } from '@bicycles/schema/ledger/may-remove-protection';
import { TakeOverOwner } from '@bicycles/schema/ledger/past-owner-contracts';
import { lockBicycle } from '../ground/bicycle/lock-bicycle.ts';
import { statusOf } from '../ground/bicycle/status-of.ts';
import { defineCommand } from '../ground/command/define-command.ts';
import { lockRow } from '../ground/command/rows.ts';
import { copyPastOwner, readPastOwner } from './copy-past-owner.ts';

/** 所有者の引継ぎ L5. */
export const takeOverOwner = defineCommand(TakeOverOwner, async (input, { trx, at, change, audit }) => {
  const bicycle = await lockBicycle(trx, input.bicycleId);
  assertAllowed(mayEdit({ status: statusOf(bicycle), revision: bicycle.revision }, input.revision));
  const past = await readPastOwner(trx, bicycle.id, input.fromBicycleId);
  if (!past) throw notTheSameNumber();
  const earlier = bicycle.owner ? await lockRow(trx, 'owners', bicycle.owner) : undefined;
  assertAllowed(mayReplaceOwner({ before: earlier?.name ?? null, after: past.name }, input.reason), 'reason');

  const { owner, details } = await copyPastOwner(trx, past, at);
  const revision = await change(bicycle, { kind: 'owner-set', reason: input.reason, details }, { owner });

  audit({ kind: 'owners', id: owner, details: { bicycleId: bicycle.id, from: past.ownerId } });
  return { bicycleId: bicycle.id, revision };
});

const notTheSameNumber = () =>
  new Failure(
    'not-the-same-number',
    '防犯登録番号が同じ過去の撤去が見つかりません。番号が訂正されていないか、画面を更新して確かめてください',
  );
