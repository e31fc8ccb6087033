import { randomUUID } from 'node:crypto';
import { AddDisposal } from '@bicycles/schema/disposal/contracts';
import { Failure } from '@bicycles/schema/ground/failure';
import { defineCommand } from '../ground/command/define-command.ts';
import { insertRow, readRow } from '../ground/command/rows.ts';
import { nextSerialNumber } from '../ground/numbers/next-serial-number.ts';
import { lockListable, putOnList } from './put-on-list.ts';

/** 処分リスト D1 of one yard. */
export const addDisposal = defineCommand(AddDisposal, async (input, context) => {
  const { trx, actor, at, today, audit } = context;
  const { storageSiteId, kind } = input;
  const site = await readRow<{ code: string }>(trx, 'select code from storage_sites where id = :storageSiteId', {
    storageSiteId,
  });
  if (!site) {
    const message = '保管所を選んでください';
    throw new Failure('no-storage-site', message, { status: 400, fields: { storageSiteId: message } });
  }
  const { bicycles, leftOut } = await lockListable(context, input.bicycleIds, storageSiteId);

  const id = randomUUID();
  const number = await nextSerialNumber(trx, 'numbering.disposal', { today, siteCode: site.code });
  await insertRow(trx, 'disposals', {
    id,
    number,
    kind,
    storageSite: storageSiteId,
    state: 'listed',
    listedOn: today,
    note: input.note ?? null,
    createdBy: actor.id,
    createdAt: at,
  });
  await putOnList(context, { id, number, kind }, bicycles);

  audit({ kind: 'disposals', id, details: { number, count: bicycles.length, leftOut: leftOut.length } });
  return { disposalId: id, number, count: bicycles.length, leftOut };
});
