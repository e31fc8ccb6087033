import { ListPoliceInquiries, type PoliceRecord } from '@bicycles/schema/police/contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRows } from '../ground/command/rows.ts';
import { recordsSql } from './police-records.ts';

/** What the police were asked about a bicycle, and what they answered. */
export const listPoliceInquiries = defineQuery(ListPoliceInquiries, async ({ bicycleId }, { db, audit }) => {
  audit({ kind: 'bicycles', id: bicycleId });
  return { records: await readRows<PoliceRecord>(db, recordsSql('true'), { bicycleId }) };
});
