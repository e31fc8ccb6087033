import { pageCards } from '@bicycles/schema/ground/list-page';
import { ListTransport, type TransportItem, type TransportSite } from '@bicycles/schema/street/transport-contracts';
import type { Knex } from 'knex';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRows } from '../ground/command/rows.ts';
import { takePage } from '../ground/command/take-page.ts';
import { withWords } from '../ground/command/with-words.ts';
import { onTheWaySql } from './on-the-way-sql.ts';
import { type TransportRow, transportSql } from './transport-sql.ts';

type Site = TransportSite & { lastLoadedAt: string | null };
type Named = { bicycleId: string; status: string; managementNumber: string; tagNumber: string };

/** 積込の一覧 F7: what the crew has removed, by the yard it goes to; people without a crew see all. */
export const listTransport = defineQuery(ListTransport, async (input, { db, actor }) => {
  const { isAllCrews, storageSiteId: wanted, find, loadedPage, waitingPage } = input;
  const crew = isAllCrews ? null : actor.crew;
  const sites = await readRows<Site>(db, sitesSql, { crew });
  const site = sites.find(({ storageSiteId }) => storageSiteId === wanted) ?? sites.toSorted(byWork)[0];
  const siteId = site?.storageSiteId ?? null;
  const all = siteId === null ? [] : await readRows<Named>(db, namesSql, { crew, siteId });
  const pageOf = async (status: string, page: number) => {
    const { rows, ...rest } = takePage(
      withWords(
        all.filter((each) => each.status === status),
        find,
      ),
      page,
      pageCards,
    );
    return { ...rest, rows: await describe(db, rows, crew, siteId) };
  };
  return {
    crew: actor.crew,
    sites,
    storageSiteId: siteId,
    loaded: await pageOf('in_transit', loadedPage),
    waiting: await pageOf('removed', waitingPage),
  };
});

/** The yard that the truck was loaded for last, then the one for which most waits. */
const byWork = (one: Site, other: Site) =>
  (other.lastLoadedAt ?? '').localeCompare(one.lastLoadedAt ?? '') || other.waitingCount - one.waitingCount;

async function describe(db: Knex, rows: readonly Named[], crew: string | null, siteId: string | null) {
  const ids = rows.map(({ bicycleId }) => bicycleId);
  const described: TransportItem[] = await readRows<TransportRow>(
    db,
    transportSql('b.id = any(cast(:ids as uuid[]))'),
    {
      crew,
      siteId,
      ids,
    },
  );
  return described;
}

/** Indexes: bicycles_in_transit, bicycles_site_status. */
const sitesSql = `
  select s.id as "storageSiteId", s.short_name as "shortName",
         cast(count(*) filter (where b.status = 'removed') as int4) as "waitingCount",
         cast(count(*) filter (where b.status = 'in_transit') as int4) as "loadedCount",
         max(b.loaded_at) filter (where b.status = 'in_transit') as "lastLoadedAt"
    from bicycles b join storage_sites s on s.id = b.storage_site
   where b.status in ('removed', 'in_transit')
     and (cast(:crew as text) is null or b.crew = cast(:crew as text))
   group by s.id, s.short_name, s.code
   order by s.code`;

const namesSql = `
  select b.id as "bicycleId", b.status, b.management_number as "managementNumber", t.number as "tagNumber"
    from (${onTheWaySql}) w join bicycles b on b.id = w.id join tags t on t.id = b.tag
   order by b.status, w.nth`;
