import { pageCards } from '@bicycles/schema/ground/list-page';
import { ListStockChecks, type StockCheck } from '@bicycles/schema/stock/contracts';
import { defineQuery } from '../ground/command/define-query.ts';
import { readRows } from '../ground/command/rows.ts';
import { takePage } from '../ground/command/take-page.ts';

/** What does not add up and nobody has looked into, oldest first; and the last night of every yard. */
export const listStockChecks = defineQuery(ListStockChecks, async ({ page }, { db }) => ({
  alarms: takePage(
    await readRows<StockCheck>(
      db,
      `${checksSql} where not c.is_consistent and c.acknowledged_at is null order by c.business_day, s.code`,
    ),
    page,
    pageCards,
  ),
  latest: await readRows<StockCheck>(
    db,
    `${checksSql} where c.business_day = (select max(business_day) from stock_checks) order by s.code`,
  ),
}));

const checksSql = `
  select c.storage_site as "storageSiteId", s.name as "storageSiteName", c.business_day as "businessDay", c.opening,
         c.came_in as "cameIn", c.went_out as "wentOut", c.stock, c.is_consistent as "isConsistent",
         c.checked_at as "checkedAt", nullif(trim(concat_ws(' ', u.last_name, u.first_name)), '') as "acknowledgedByName",
         c.acknowledged_at as "acknowledgedAt", c.acknowledged_note as "acknowledgedNote"
    from stock_checks c
    join storage_sites s on s.id = c.storage_site
    left join directus_users u on u.id = c.acknowledged_by`;
