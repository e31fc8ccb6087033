import type { ClaimFacts } from '@bicycles/schema/disposal/may-claim';
import { Failure } from '@bicycles/schema/ground/failure';
import type { Day } from '@bicycles/schema/ground/values';
import type { Knex } from 'knex';
import { readRow } from '../ground/command/rows.ts';
import { getFee } from '../returns/get-fee.ts';

type Sale = ClaimFacts & {
  bicycleId: string;
  managementNumber: string;
  look: string;
  storageSiteName: string;
  /** Null while the list of the sale is open: its price can still change. */
  priceYen: number | null;
  feeYen: number;
};

/**
 * The sale of a bicycle with the fee of the day on which its owner asks (row R1: by vehicle kind). Throws
 * `bicycle-not-found` (404), and `no-fee` where the master has none.
 */
export async function readSale(db: Knex, bicycleId: string, today: Day): Promise<Sale> {
  const row = await readRow<Omit<Sale, 'feeYen'> & { vehicleKindId: string }>(db, oneSaleSql, { bicycleId });
  if (!row) {
    throw new Failure('bicycle-not-found', '自転車が台帳に見つかりません。検索し直してください', { status: 404 });
  }
  const { yen } = await getFee(db, row.vehicleKindId, today);
  return { ...row, feeYen: yen };
}

const oneSaleSql = `
  select b.id as "bicycleId", b.management_number as "managementNumber", b.status,
         case when d.state = 'closed' then b.disposal_yen end as "priceYen",
         case when b.status = 'sold' then b.final_on end as "soldOn", b.ownership_transfers_on as "ownershipTransfersOn",
         coalesce(s.short_name, '') as "storageSiteName",
         concat_ws(' ', vk.label, co.label, mo.label) as look,
         coalesce(b.vehicle_kind, (select id from codes where list = 'vehicle_kind' order by sort nulls last limit 1))
           as "vehicleKindId",
         (select json_build_object('state', c.state, 'claimedOn', c.claimed_on, 'claimantName', c.claimant_name)
            from sale_claims c where c.bicycle = b.id and c.state <> 'withdrawn') as claim
    from bicycles b
    left join disposals d on d.id = b.disposal
    left join storage_sites s on s.id = b.storage_site
    left join codes vk on vk.id = b.vehicle_kind
    left join codes co on co.id = b.colour
    left join codes mo on mo.id = b.model
   where b.id = :bicycleId and b.management_number is not null`;
