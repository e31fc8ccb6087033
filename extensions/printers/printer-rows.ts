/** Printers are devices of kind `printer`; the table may also be edited in Studio, so empty columns have defaults here. */

import { Failure } from '@bicycles/schema/ground/failure';
import type { Day } from '@bicycles/schema/ground/values';
import type { Printer } from '@bicycles/schema/printers/contracts';
import type { Knex } from 'knex';
import { readRows } from '../ground/command/rows.ts';

/** All printers in the office's order; retired from its 廃止日 on. */
export function listPrinterRows(db: Knex, today: Day): Promise<Printer[]> {
  return readRows<Printer>(
    db,
    `select d.id, d.name, d.storage_site as "storageSiteId", s.name as "storageSiteName",
            coalesce(d.offset_x_mm, 0) as "offsetXMm", coalesce(d.offset_y_mm, 0) as "offsetYMm",
            coalesce(d.scale_percent, 100) as "scalePercent", d.note,
            coalesce(d.retired_on <= cast(:today as date), false) as "isRetired"
       from devices d left join storage_sites s on s.id = d.storage_site
      where d.kind = 'printer' order by d.sort nulls last, d.name`,
    { today },
  );
}

/** Throws Failure `printer-not-found` (404). */
export async function getPrinter(db: Knex, today: Day, id: string): Promise<Printer> {
  const printer = (await listPrinterRows(db, today)).find((row) => row.id === id);
  if (!printer) {
    throw new Failure('printer-not-found', 'プリンターが見つかりません。プリンターの一覧から選び直してください', {
      status: 404,
    });
  }
  return printer;
}
