/** 警察への照会 of a bicycle, recorded by hand, for one bicycle and for a batch alike. */
import { randomUUID } from 'node:crypto';
import type { Tables } from '@bicycles/schema/generated/tables';
import type { Day } from '@bicycles/schema/ground/values';
import type { PoliceEntry } from '@bicycles/schema/police/contracts';
import type { Knex } from 'knex';
import type { CommandContext } from '../ground/command/define-command.ts';
import { type BicycleEvent, tellWhoAndWhy } from '../ground/command/record-event.ts';
import { readRow } from '../ground/command/rows.ts';
import { nextSerialNumber } from '../ground/numbers/next-serial-number.ts';

type Writer = Pick<CommandContext, 'trx' | 'actor' | 'at' | 'today'>;
type Recorded = { changes: Partial<Tables['bicycles']>; event: BicycleEvent };

/** Writes what was asked or answered about a locked bicycle; answers with what its row and its timeline say of it. */
export async function recordInquiry(
  context: Writer,
  bicycle: Pick<Tables['bicycles'], 'id' | 'registrationNumber'>,
  { entry, reason }: { entry: PoliceEntry; reason: string | undefined },
): Promise<Recorded> {
  const { trx } = context;
  const { result, inquiredOn } = entry;
  const answeredOn = result === 'asked' ? null : (entry.answeredOn ?? inquiredOn);
  await tellWhoAndWhy(context, reason);
  const open = await findRecord(trx, bicycle.id, 'open');
  if (open) {
    await trx('police_inquiry_items').where({ id: open.itemId }).update({ state: result, answered_on: answeredOn });
  } else {
    await trx('police_inquiry_items').insert({
      id: randomUUID(),
      police_inquiry: await inquiryFor(context, entry),
      bicycle: bicycle.id,
      registration_number: bicycle.registrationNumber?.trim() ?? '',
      state: result,
      answered_on: answeredOn,
    });
  }
  const details = {
    result,
    documentNumber: entry.documentNumber,
    inquiredOn: open?.inquiredOn ?? inquiredOn,
    answeredOn,
  };
  return {
    changes: { policeInquiredOn: open?.inquiredOn ?? inquiredOn, policeAnsweredOn: answeredOn },
    event: { kind: result === 'asked' ? 'police-asked' : 'police-answered', reason, details },
  };
}

/** One document of one day to one body is one inquiry, of however many bicycles it tells. */
async function inquiryFor({ trx, actor, at, today }: Writer, entry: PoliceEntry): Promise<string> {
  const { policeBodyId, documentNumber, inquiredOn } = entry;
  const same = { police_body: policeBodyId, document_number: documentNumber ?? null, inquired_on: inquiredOn };
  const known = await trx('police_inquiries')
    .where({ ...same, is_by_hand: true })
    .whereNot({ state: 'cancelled' })
    .first('id');
  if (known) {
    await trx('police_inquiries').where({ id: known.id }).increment('bicycle_count', 1);
    return known.id;
  }
  const id = randomUUID();
  await trx('police_inquiries').insert({
    ...same,
    id,
    number: await nextSerialNumber(trx, 'numbering.police_inquiry', { today }),
    is_by_hand: true,
    state: 'sent',
    bicycle_count: 1,
    sent_on: inquiredOn,
    created_by: actor.id,
    created_at: at,
  });
  return id;
}

/** Takes a record back; the bicycle's dates are those of the record before it, if any. */
export async function cancelRecord(
  context: Writer,
  bicycleId: string,
  { itemId, reason }: { itemId: string; reason: string },
): Promise<Recorded> {
  const { trx, at } = context;
  await tellWhoAndWhy(context, reason);
  await trx('police_inquiry_items')
    .where({ id: itemId })
    .update({ state: 'cancelled', cancelled_at: at, cancelled_reason: reason });
  const earlier = await findRecord(trx, bicycleId, 'standing');
  return {
    changes: { policeInquiredOn: earlier?.inquiredOn ?? null, policeAnsweredOn: earlier?.answeredOn ?? null },
    event: { kind: 'police-inquiry-cancelled', reason },
  };
}

type Found = { itemId: string; inquiredOn: Day | null; answeredOn: Day | null };

/** The newest record that was not taken back, or the one that waits for its answer. */
export const findRecord = (db: Knex, bicycleId: string, which: 'open' | 'standing'): Promise<Found | undefined> =>
  readRow<Found>(
    db,
    recordsSql(`i.state <> 'cancelled' ${which === 'open' ? "and i.state in ('asked', 'conflict')" : ''}`),
    {
      bicycleId,
    },
  );

/** Newest first; `where` is on the item `i`. */
export const recordsSql = (where: string) => `
  select i.id as "itemId", q.number, q.document_number as "documentNumber",
         p.id as "policeBodyId", p.name as "policeBodyName",
         i.registration_number as "registrationNumber", q.inquired_on as "inquiredOn", i.answered_on as "answeredOn",
         i.state, i.cancelled_reason as "cancelledReason"
    from police_inquiry_items i
    join police_inquiries q on q.id = i.police_inquiry
    join police_bodies p on p.id = q.police_body
   where i.bicycle = :bicycleId and ${where}
   order by coalesce(i.answered_on, q.inquired_on) desc, q.created_at desc, q.number desc`;
