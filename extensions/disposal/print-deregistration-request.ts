import { PrintDeregistrationRequest } from '@bicycles/schema/disposal/sale-contracts';
import { Failure } from '@bicycles/schema/ground/failure';
import { defineDocument } from '../ground/command/define-query.ts';
import { readRow } from '../ground/command/rows.ts';
import { readSetting } from '../ground/command/settings.ts';
import { renderInUse } from '../templates/render-in-use.ts';
import { deregistrationData, type Request } from './deregistration-data.ts';
import { deregistered } from './read-deregistrations.ts';

/** 防犯登録抹消依頼 P6: the letter with its list, as often as it is needed. */
export const printDeregistrationRequest = defineDocument(PrintDeregistrationRequest, async ({ requestId }, context) => {
  const { db, files, actor, audit } = context;
  const request = await readRow<Request>(db, requestSql, { requestId });
  if (!request) throw new Failure('request-not-found', '抹消依頼が見つかりません', { status: 404 });
  const letterhead = await readSetting(db, 'letterhead', request.requestedOn);
  const rows = await deregistered(db, requestId);
  audit({ kind: 'deregistration_requests', id: requestId, details: { documentNumber: request.documentNumber } });
  const data = deregistrationData({ request, rows, letterhead, person: actor.name });
  return {
    name: `deregistration-${requestId.slice(0, 8)}.pdf`,
    pdf: await renderInUse({ db, files }, 'deregistration-request', data),
  };
});

const requestSql = `
  select r.document_number as "documentNumber", r.requested_on as "requestedOn",
         coalesce(p.addressee, p.name) as addressee
    from deregistration_requests r join police_bodies p on p.id = r.police_body where r.id = :requestId`;
