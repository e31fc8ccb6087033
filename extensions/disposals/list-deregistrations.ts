import { ListDeregistrations } from '@bicycles/schema/disposal/sale-contracts';
import { defineQuery } from '../command/define-query.ts';
import { readRows } from '../command/rows.ts';
import { type DeregistrationRow, toDeregister } from './read-deregistrations.ts';

/** 抹消依頼の候補 P6 by police body, and the letters made so far. */
export const listDeregistrations = defineQuery(ListDeregistrations, async (input, { db, today, audit }) => {
  const rows = await toDeregister(db, { ...input, today });
  const groups = Map.groupBy(rows, ({ policeBodyId }) => policeBodyId);
  audit({ kind: 'disposals', details: { deregistrations: rows.length } });
  return {
    bodies: [...groups].map(([policeBodyId, group]) => ({
      policeBodyId,
      policeBodyName: group[0]?.policeBodyName ?? '',
      rows: group,
    })),
    requests: await readRows<Request>(db, requestsSql),
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
   order by r.created_at desc limit 200`;
