import { ListTransport, type TransportSite } from '@bicycles/schema/street/transport-contracts';
import { defineQuery } from '../command/define-query.ts';
import { readRows } from '../command/rows.ts';
import { mostOnTheWay } from './on-the-way-sql.ts';
import { type TransportRow, transportSql } from './transport-sql.ts';

/** 積込の一覧 F7: what the crew has removed, by the yard it goes to; people without a crew see all. */
export const listTransport = defineQuery(ListTransport, async ({ isAllCrews }, { db, actor }) => {
  const crew = isAllCrews ? null : actor.crew;
  const rows = await readRows<TransportRow>(db, transportSql, { crew, siteId: null, atMost: mostOnTheWay });
  return { crew: actor.crew, sites: [...Map.groupBy(rows, ({ storageSiteId }) => storageSiteId).values()].map(siteOf) };
});

function siteOf(rows: readonly TransportRow[]): TransportSite {
  const waiting = rows.filter(({ loadedAt }) => loadedAt === null);
  const loaded = rows.filter(({ loadedAt }) => loadedAt !== null);
  return {
    storageSiteId: rows[0]?.storageSiteId ?? '',
    shortName: rows[0]?.shortName ?? '',
    waiting,
    waitingCount: waiting[0]?.total ?? 0,
    loaded,
    loadedCount: loaded[0]?.total ?? 0,
  };
}
