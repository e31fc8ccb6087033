import { randomUUID } from 'node:crypto';
import { assertAllowed, Failure } from '@bicycles/schema/failure';
import { mayEdit } from '@bicycles/schema/ledger/may-edit';
import { type PastOwner, TakeOverOwner } from '@bicycles/schema/ledger/past-owner-contracts';
import { lockBicycle } from '../bicycle/lock-bicycle.ts';
import { statusOf } from '../bicycle/status-of.ts';
import { defineCommand } from '../command/define-command.ts';
import { insertRow, readRow } from '../command/rows.ts';
import { pastOwnersSql } from './past-owners-sql.ts';

type Past = PastOwner & { ownerId: string; policeBody: string | null; note: string | null };

/** 所有者の引継ぎ L5: a copy of its own, confirmed when the past one was, noted as `past_removal`. */
export const takeOverOwner = defineCommand(TakeOverOwner, async (input, { trx, at, change, audit }) => {
  const bicycle = await lockBicycle(trx, input.bicycleId);
  assertAllowed(mayEdit({ status: statusOf(bicycle), revision: bicycle.revision }, input.revision));
  const past = await readRow<Past>(trx, pastOwnersSql('past.id = :fromBicycleId'), {
    bicycleId: bicycle.id,
    fromBicycleId: input.fromBicycleId,
  });
  if (!past) throw notTheSameNumber();

  const owner = randomUUID();
  const { name, nameKana, postalCode, address, phone, confirmedOn, policeBody, note } = past;
  await insertRow(trx, 'owners', {
    ...{ id: owner, name, nameKana, postalCode, address, phone, confirmedOn, policeBody, note },
    source: 'past_removal',
    createdAt: at,
  });
  // The event names where it came from; the person stands in the owner's row alone.
  const { bicycleId, managementNumber, removedOn } = past;
  const takenOverFrom = { bicycleId, managementNumber, removedOn };
  const revision = await change(bicycle, { kind: 'owner-set', details: { takenOverFrom } }, { owner });

  audit({ kind: 'owners', id: owner, details: { bicycleId: bicycle.id, from: past.ownerId } });
  return { bicycleId: bicycle.id, revision };
});

const notTheSameNumber = () =>
  new Failure(
    'not-the-same-number',
    '防犯登録番号が同じ過去の撤去が見つかりません。番号が訂正されていないか、画面を更新して確かめてください',
  );
