import { ListDeregistrations } from '@bicycles/schema/disposal/sale-contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRows } from '../ground/command/rows.ts';
import { takePage } from '../ground/command/take-page.ts';
import { withWords } from '../ground/command/with-words.ts';
import { bodiesToAsk, type DeregistrationRow, toDeregister } from './read-deregistrations.ts';

/** 抹消依頼の候補 P6 of one police body, and the letters made so far. */
export const listDeregistrations = defineQuery(ListDeregistrations, async (input, { db, today, audit }) => {
  const { policeBodyId: wanted, find, page, requestPage, ...sold } = input;
  const bodies = await bodiesToAsk(db, { ...sold, today });
  // A letter takes its bicycles away, and its body may go with them.
  const body = bodies.find(({ policeBodyId }) => policeBodyId === wanted) ?? bodies[0];
  const policeBodyId = body?.policeBodyId ?? null;
  const rows = body === undefined ? [] : await toDeregister(db, { ...sold, today, policeBodyId });
  audit({ kind: 'disposals', details: { deregistrations: rows.length, page } });
  return {
    bodies,
    policeBodyId,
    rows: takePage(withWords(rows, find), page),
    rowIds: rows.map(({ bicycleId }) => bicycleId),
    requests: takePage(await readRows<Request>(db, requestsSql), requestPage),
  };
});

type Request = {
  requestId: string;
  documentNumber: string;
  policeBodyName: string;
  requestedOn: DeregistrationRow['soldOn'];
  count: number;
};

const requestsSql = `
  select r.id as "requestId", r.document_number as "documentNumber", p.name as "policeBodyName",
         r.requested_on as "requestedOn",
         (select cast(count(*) as int4) from deregistration_items i where i.request = r.id) as count
    from deregistration_requests r join police_bodies p on p.id = r.police_body
   order by r.created_at desc`;
