import { type Status, statusLabels } from '@bicycles/schema/bicycle/status';
import type { DisposalItem, DisposalItemState, DisposalKind } from '@bicycles/schema/disposal/contracts';
import { sentenceOf } from '@bicycles/schema/disposal/may-dispose';
import type { Day, Instant } from '@bicycles/schema/values';
import type { Knex } from 'knex';
import { withLastChange } from '../bicycle/with-last-change.ts';
import { readRows } from '../command/rows.ts';
import { hasLeftSql } from './disposal-sql.ts';
import { readYardBicycles, type YardBicycle } from './read-yard-bicycles.ts';

type Row = {
  bicycle: string;
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
export async function readItems(db: Knex, disposalId: string, today: Day): Promise<ReadItem[]> {
  const rows = await readRows<Row>(db, itemsSql, { disposalId });
  const bicycles = await readYardBicycles(
    db,
    'b.id in (select i.bicycle from disposal_items i where i.disposal = cast(:disposalId as uuid))',
    { disposalId },
    today,
  );
  const byId = new Map(bicycles.map((bicycle) => [bicycle.id, bicycle]));
  const items = rows.flatMap((row) => {
    const bicycle = byId.get(row.bicycle);
    if (!bicycle) return [];
    const isOpen = row.state === 'listed' || row.state === 'found' || row.state === 'not_found';
    return [
      {
        ...bicycle,
        ...row,
        bicycleId: bicycle.id,
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
  select i.bicycle, case when ${hasLeftSql} then 'left' else i.state end as state, i.kind, i.yen,
         i.scanned_at as "scannedAt", i.reason,
         nullif(trim(concat_ws(' ', u.last_name, u.first_name)), '') as "scannedByName"
    from disposal_items i join bicycles b on b.id = i.bicycle
    left join directus_users u on u.id = i.scanned_by
   where i.disposal = :disposalId
   order by b.storage_slot nulls last, b.management_number`;
