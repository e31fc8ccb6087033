import { Failure } from '@bicycles/schema/ground/failure';
import type { PaperFor } from '@bicycles/schema/returns/contracts';
import type { Knex } from 'knex';
import { readRow } from '../ground/command/rows.ts';
import { type PaperRow, paperSql } from './paper-sql.ts';

/**
 * What a paper of the counter is filled with; a claimant who is typed in and not recorded yet takes the place
 * of the recorded one. Throws `bicycle-not-found`, and `not-kept` for a bicycle that never came to a yard.
 */
export async function readPaper(db: Knex, { bicycleId, ...typed }: PaperFor): Promise<PaperRow> {
  const row = await readRow<PaperRow>(db, paperSql, { bicycleId });
  if (!row) {
    throw new Failure('bicycle-not-found', '自転車が台帳に見つかりません。検索し直してください', { status: 404 });
  }
  if (row.arrivedAt === null || row.siteName === null) {
    throw new Failure('not-kept', '保管所に搬入されていない自転車です。先に受入を登録してください');
  }
  if (typed.claimantName === undefined) return row;
  return {
    ...row,
    claimantName: typed.claimantName,
    claimantPostalCode: typed.claimantPostalCode ?? null,
    claimantAddress: typed.claimantAddress ?? null,
    claimantPhone: typed.claimantPhone ?? null,
  };
}
