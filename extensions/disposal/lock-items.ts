import type { Status } from '@bicycles/schema/bicycle/status';
import type { DisposalItemState, DisposalKind } from '@bicycles/schema/disposal/contracts';
import type { Knex } from 'knex';
import { readRows } from '../ground/command/rows.ts';

/** An item of a list with its bicycle, both locked. */
export type ListedItem = {
  id: string;
  revision: number;
  status: Status;
  managementNumber: string;
  state: DisposalItemState;
  kind: DisposalKind;
  yen: number | null;
  disposalYen: number | null;
};

/** The items of a list, or the chosen ones of it, by 整理番号; their bicycles locked in the order of their ids. */
export async function lockItems(
  trx: Knex.Transaction,
  disposalId: string,
  bicycleIds?: readonly string[],
): Promise<ListedItem[]> {
  const ids = () => {
    const all = trx('disposal_items').select('bicycle').where({ disposal: disposalId });
    return bicycleIds === undefined ? all : all.whereIn('bicycle', bicycleIds);
  };
  await trx('bicycles').select('id').whereIn('id', ids()).orderBy('id').forUpdate();
  return readRows<ListedItem>(
    trx,
    `select b.id, b.revision, b.status, b.management_number as "managementNumber", i.state, i.kind, i.yen,
            b.disposal_yen as "disposalYen"
       from disposal_items i join bicycles b on b.id = i.bicycle
      where i.disposal = :disposalId and (cast(:bicycleIds as uuid[]) is null or i.bicycle = any(cast(:bicycleIds as uuid[])))
      order by b.management_number`,
    { disposalId, bicycleIds: bicycleIds ?? null },
  );
}
