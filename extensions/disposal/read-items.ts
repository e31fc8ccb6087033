import { type Status, statusLabels } from '@bicycles/schema/bicycle/status';
import type { DisposalItem, DisposalItemState, DisposalKind } from '@bicycles/schema/disposal/contracts';
import { sentenceOf } from '@bicycles/schema/disposal/may-dispose';
import type { Day, Instant } from '@bicycles/schema/ground/values';
import type { Knex } from 'knex';
import { withLastChange } from '../ground/bicycle/with-last-change.ts';
import { readRows } from '../ground/command/rows.ts';
import { hasLeftSql } from './disposal-sql.ts';
import { readYardBicycles, type YardBicycle } from './read-yard-bicycles.ts';

export type ItemRow = {
  bicycleId: string;
  managementNumber: string;
  tagNumber: string | null;
  storageSlot: string | null;
  state: DisposalItemState;
  kind: DisposalKind;
  yen: number | null;
  scannedAt: Instant | null;
  scannedByName: string | null;
  reason: string | null;
};

/** An item with what its paper says of the bicycle. */
export type ReadItem = DisposalItem & Pick<YardBicycle, 'vehicleKind' | 'model' | 'colour'>;

/** The items of a list by slot and number, each with where it stands: one that was given back meanwhile has left. */
export const readItemRows = (db: Knex, disposalId: string): Promise<ItemRow[]> =>
  readRows<ItemRow>(db, itemsSql, { disposalId });

/** These items with what is to be known of their bicycles, and what the gate says today. */
export async function describeItems(db: Knex, rows: readonly ItemRow[], today: Day): Promise<ReadItem[]> {
  const bicycleIds = rows.map(({ bicycleId }) => bicycleId);
  const bicycles = await readYardBicycles(db, 'b.id = any(cast(:bicycleIds as uuid[]))', { bicycleIds }, today);
  const byId = new Map(bicycles.map((bicycle) => [bicycle.id, bicycle]));
  const items = rows.flatMap((row) => {
    const bicycle = byId.get(row.bicycleId);
    if (!bicycle) return [];
    const isOpen = row.state === 'listed' || row.state === 'found' || row.state === 'not_found';
    return [
      {
        ...bicycle,
        ...row,
        statusLabel: statusLabels[bicycle.status],
        blockedReasons: isOpen ? bicycle.blockers.map(sentenceOf) : [],
      },
    ];
  });
  return Promise.all(
    items.map(async (item) => (item.state === 'left' ? { ...item, reason: await whyLeft(db, item) } : item)),
  );
}

const whyLeft = (db: Knex, item: { id: string; status: Status; statusLabel: string; reason: string | null }) =>
  item.reason ?? withLastChange(db, item, item.statusLabel);

const itemsSql = `
  select i.bicycle as "bicycleId", b.management_number as "managementNumber", t.number as "tagNumber",
         b.storage_slot as "storageSlot", case when ${hasLeftSql} then 'left' else i.state end as state, i.kind, i.yen,
         i.scanned_at as "scannedAt", i.reason,
         nullif(trim(concat_ws(' ', u.last_name, u.first_name)), '') as "scannedByName"
    from disposal_items i join bicycles b on b.id = i.bicycle
    left join tags t on t.id = b.tag
    left join directus_users u on u.id = i.scanned_by
   where i.disposal = :disposalId
   order by b.storage_slot nulls last, b.management_number`;
