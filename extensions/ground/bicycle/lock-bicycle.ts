import type { Tables } from '@bicycles/schema/generated/tables';
import { Failure } from '@bicycles/schema/ground/failure';
import type { Knex } from 'knex';
import { lockRow, readRow } from '../command/rows.ts';
import { unknownTag } from './lock-tag.ts';

const untagged = 'この札はまだ自転車に付けられていません。先に札付けを登録してください';

/** The bicycle that carries a tag, locked. Throws `unknown-tag` or `untagged` (404). */
export async function lockBicycleByTag(trx: Knex.Transaction, tagNumber: string): Promise<Tables['bicycles']> {
  const found = await readRow<{ id: string | null }>(
    trx,
    'select b.id from tags t left join bicycles b on b.tag = t.id where t.number = :tagNumber',
    { tagNumber },
  );
  if (!found) throw new Failure('unknown-tag', unknownTag, { status: 404, fields: { tagNumber: unknownTag } });
  const bicycle = found.id ? await lockRow(trx, 'bicycles', found.id) : undefined;
  if (!bicycle) throw new Failure('untagged', untagged, { status: 404, fields: { tagNumber: untagged } });
  return bicycle;
}

/** The bicycle by id, locked. Throws `bicycle-not-found` (404). */
export async function lockBicycle(trx: Knex.Transaction, id: string): Promise<Tables['bicycles']> {
  const bicycle = await lockRow(trx, 'bicycles', id);
  if (!bicycle)
    throw new Failure('bicycle-not-found', '自転車が台帳に見つかりません。検索し直してください', { status: 404 });
  return bicycle;
}
