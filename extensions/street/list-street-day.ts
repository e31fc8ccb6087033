import { ListStreetDay, mostOfOneDay } from '@bicycles/schema/street/contracts';
import { removableAt } from '@bicycles/schema/street/may-remove';
import { DateTime } from 'luxon';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRows } from '../ground/command/rows.ts';
import { iso } from '../ground/command/served.ts';
import { readSetting } from '../ground/command/settings.ts';
import { type StreetRow, streetDaySql } from './street-day-sql.ts';

/** 本日の一覧 F2: what is tagged and still standing, whenever it was tagged, and what ended today. */
export const listStreetDay = defineQuery(ListStreetDay, async ({ placeId }, { db, now, today }) => {
  const waitMinutes = await readSetting(db, 'removal.wait_minutes', today);
  const rows = await readRows<StreetRow>(db, streetDaySql, { today, place: placeId ?? null, atMost: mostOfOneDay });
  return {
    items: rows.map((row) => ({
      ...row,
      removableAt: iso(removableAt(DateTime.fromISO(row.warnedAt, { zone: 'Asia/Tokyo' }), waitMinutes)),
    })),
    count: rows[0]?.total ?? 0,
    now: iso(now),
  };
});
