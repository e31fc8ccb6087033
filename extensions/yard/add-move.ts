import { Failure } from '@bicycles/schema/ground/failure';
import { AddMove } from '@bicycles/schema/yard/contracts';
import { mayMove } from '@bicycles/schema/yard/may-move';
import type { Knex } from 'knex';
import { assertAllowedNow } from '../ground/bicycle/assert-allowed-now.ts';
import { lockBicycleByTag } from '../ground/bicycle/lock-bicycle.ts';
import { statusOf } from '../ground/bicycle/status-of.ts';
import { defineCommand } from '../ground/command/define-command.ts';
import { readRow } from '../ground/command/rows.ts';

/**
 * 保管所の移動: the bicycle stands in another yard from now on. The event keeps the yard that it left, from which the
 * daily reports of both count; a mistake is moved back.
 */
export const addMove = defineCommand(AddMove, async (input, { trx, at, change, workAt, audit }) => {
  const { fromSiteId, toSiteId } = input;
  const bicycle = await lockBicycleByTag(trx, input.tagNumber);
  const [from, to] = [await siteName(trx, bicycle.storageSite), await siteName(trx, toSiteId)];
  if (to === undefined) {
    const message = '移動先の保管所を選び直してください';
    throw new Failure('unknown-site', message, { status: 400, fields: { toSiteId: message } });
  }
  await workAt(fromSiteId);
  const facts = { siteId: bicycle.storageSite, siteName: from ?? null, fromSiteId, toSiteId };
  await assertAllowedNow(trx, bicycle, mayMove({ status: statusOf(bicycle), ...facts }), 'tagNumber');

  const names = { fromSiteName: from ?? '', toSiteName: to };
  await change(
    bicycle,
    {
      kind: 'moved',
      reason: input.reason,
      details: { fromSiteId, fromSiteName: from, storageSiteName: to, storageSlot: bicycle.storageSlot },
    },
    { storageSite: toSiteId, storageSlot: null },
  );

  const managementNumber = bicycle.managementNumber ?? '';
  audit({ kind: 'bicycles', id: bicycle.id, details: { managementNumber } });
  return { bicycleId: bicycle.id, managementNumber, fromSiteId, toSiteId, ...names, movedAt: at };
});

async function siteName(db: Knex, id: string | null): Promise<string | undefined> {
  const site = await readRow<{ name: string }>(db, 'select name from storage_sites where id = :id', { id });
  return site?.name;
}
