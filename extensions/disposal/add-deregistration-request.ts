import { randomUUID } from 'node:crypto';
import { AddDeregistrationRequest } from '@bicycles/schema/disposal/sale-contracts';
import { Failure } from '@bicycles/schema/ground/failure';
import { defineCommand } from '../ground/command/define-command.ts';
import { toDeregister } from './read-deregistrations.ts';

/** 抹消依頼 P6: one letter to one police body; no bicycle stands in two of them. */
export const addDeregistrationRequest = defineCommand(AddDeregistrationRequest, async (input, context) => {
  const { trx, actor, at, today, audit } = context;
  const { policeBodyId, bicycleIds, documentNumber } = input;
  await trx('bicycles').select('id').whereIn('id', bicycleIds).orderBy('id').forUpdate();
  const open = await toDeregister(trx, { today, policeBodyId });
  const openIds = new Set(open.map(({ bicycleId }) => bicycleId));
  const wanted = [...new Set(bicycleIds)];
  const missing = wanted.filter((id) => !openIds.has(id)).length;
  if (missing > 0) {
    throw new Failure(
      'not-to-deregister',
      `依頼済みか対象外の自転車が${missing}台あります。画面を更新して選び直してください`,
    );
  }
  const requestId = randomUUID();
  await trx('deregistration_requests').insert({
    id: requestId,
    police_body: policeBodyId,
    document_number: documentNumber,
    requested_on: today,
    requested_by: actor.id,
    created_at: at,
  });
  await trx('deregistration_items').insert(wanted.map((bicycle) => ({ request: requestId, bicycle })));
  audit({ kind: 'deregistration_requests', id: requestId, details: { documentNumber, count: wanted.length } });
  return { requestId, count: wanted.length };
});
