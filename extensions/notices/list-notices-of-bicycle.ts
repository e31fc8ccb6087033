import { ListNoticesOfBicycle, type Notice } from '@bicycles/schema/notices/contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRows } from '../ground/command/rows.ts';
import { noticeSql } from './notice-sql.ts';

/** 通知の経過 of one bicycle, newest first. */
export const listNoticesOfBicycle = defineQuery(ListNoticesOfBicycle, async ({ bicycleId }, { db, audit }) => {
  const sql = `${noticeSql('n.bicycle = :bicycleId')} order by n.created_at desc, n.number desc`;
  const notices = await readRows<Notice>(db, sql, { bicycleId });
  audit({ kind: 'bicycles', id: bicycleId, details: { notices: notices.length } });
  return { notices };
});
