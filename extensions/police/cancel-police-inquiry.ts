import { assertAllowed } from '@bicycles/schema/ground/failure';
import { CancelPoliceInquiry } from '@bicycles/schema/police/contracts';
import { mayCancelInquiry } from '@bicycles/schema/police/may-record-inquiry';
import { lockBicycle } from '../ground/bicycle/lock-bicycle.ts';
import { statusOf } from '../ground/bicycle/status-of.ts';
import { defineCommand } from '../ground/command/define-command.ts';
import { cancelRecord, findRecord } from './police-records.ts';

/** 照会の取消し: the number has to be asked about again. */
export const cancelPoliceInquiry = defineCommand(CancelPoliceInquiry, async (input, context) => {
  const { trx, change, audit } = context;
  const { bicycleId, reason } = input;
  const bicycle = await lockBicycle(trx, bicycleId);
  const standing = await findRecord(trx, bicycleId, 'standing');
  const facts = { status: statusOf(bicycle), revision: bicycle.revision, hasRecord: standing !== undefined };
  assertAllowed(mayCancelInquiry(facts, input.revision));

  const itemId = standing?.itemId ?? '';
  const { changes, event } = await cancelRecord(context, bicycleId, { itemId, reason });
  const revision = await change(bicycle, event, changes);
  audit({ kind: 'bicycles', id: bicycleId, details: { itemId, reason } });
  return { bicycleId, revision };
});
