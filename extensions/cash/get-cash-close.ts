import { Failure } from '@bicycles/schema/ground/failure';
import type { Day, Id, Instant } from '@bicycles/schema/ground/values';
import type { Knex } from 'knex';
import { readRow } from '../ground/command/rows.ts';

type CloseRow = { siteId: Id; businessDay: Day; closedById: Id; closedAt: Instant };

/** One close, in force or taken back. Throws `close-not-found` (404). */
export async function getCashClose(db: Knex, closeId: Id): Promise<CloseRow> {
  const close = await readRow<CloseRow>(
    db,
    `select storage_site as "siteId", business_day as "businessDay", closed_by as "closedById", closed_at as "closedAt"
       from cash_closes where id = :closeId`,
    { closeId },
  );
  if (close) return close;
  throw new Failure('close-not-found', 'レジ締めの記録が見つかりません。一覧を読み直してください', { status: 404 });
}
