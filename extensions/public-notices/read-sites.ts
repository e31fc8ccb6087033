import type { PublicNoticeLine } from '@bicycles/schema/public-notices/contracts';
import type { Knex } from 'knex';
import { readRows } from '../ground/command/rows.ts';
import type { PublicNoticeData } from '../ground/documents/data/public-notice.ts';

/** The yards where the announced bicycles are kept and given back, as the masters have them. */
export function readSites(db: Knex, lines: readonly PublicNoticeLine[]): Promise<PublicNoticeData['sites']> {
  return readRows(
    db,
    `select name, coalesce(address, '') as address, coalesce(phone, '') as phone,
            coalesce(opening_hours, '') as "openingHours"
       from storage_sites where id = any(cast(:ids as uuid[])) order by sort nulls last, code`,
    { ids: [...new Set(lines.map(({ storageSiteId }) => storageSiteId))] },
  );
}
