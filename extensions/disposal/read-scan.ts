import type { DisposalScan } from '@bicycles/schema/disposal/reconciliation-contracts';
import { scanMessage, scanOutcome } from '@bicycles/schema/disposal/scan-outcome';
import type { Knex } from 'knex';
import { withLastChange } from '../ground/bicycle/with-last-change.ts';
import type { ScannedBicycle } from './scan-sql.ts';

/** What a scan means for the list; of a bicycle that has left also by whom and when. */
export async function readScan(
  db: Knex,
  scanned: string,
  bicycle: ScannedBicycle | null,
  listSiteId: string,
): Promise<DisposalScan> {
  const outcome = scanOutcome(bicycle, listSiteId);
  const message = scanMessage(outcome, bicycle);
  const hasLeft = outcome === 'returned' || outcome === 'disposed';
  return {
    scanned,
    outcome,
    message: bicycle && hasLeft ? await withLastChange(db, { ...bicycle, id: bicycle.bicycleId }, message) : message,
    bicycleId: bicycle?.bicycleId ?? null,
    managementNumber: bicycle?.managementNumber ?? null,
    look: bicycle?.look ?? null,
    storageSiteName: bicycle?.storageSiteName ?? null,
  };
}
