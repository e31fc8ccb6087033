import { mayWorkOnList } from '@bicycles/schema/disposal/may-work-on-list';
import { AddDisposalScan } from '@bicycles/schema/disposal/reconciliation-contracts';
import { assertAllowed } from '@bicycles/schema/ground/failure';
import { defineCommand } from '../ground/command/define-command.ts';
import { readRow } from '../ground/command/rows.ts';
import { disposalCounts } from './disposal-counts.ts';
import { lockDisposal } from './get-disposal-row.ts';
import { priceLot } from './price-lot.ts';
import { readScan } from './read-scan.ts';
import { type ScannedBicycle, scannedSql } from './scan-sql.ts';
import { takeOverScans } from './take-over-scans.ts';

/** 突合の読み取り D1: a clear answer for whatever stands in the yard; the same scan again changes nothing. */
export const addDisposalScan = defineCommand(AddDisposalScan, async ({ disposalId, scanned }, context) => {
  const { trx, actor, at, workAt, audit } = context;
  const list = await lockDisposal(trx, disposalId);
  assertAllowed(mayWorkOnList(list));
  await workAt(list.storageSiteId);
  const bicycle = await readRow<ScannedBicycle>(trx, scannedSql, { disposalId, scanned });
  const added = await trx('disposal_scans')
    .insert({
      disposal: disposalId,
      scanned,
      bicycle: bicycle?.bicycleId ?? null,
      scanned_by: actor.id,
      scanned_at: at,
    })
    .onConflict(['disposal', 'scanned'])
    .ignore()
    .returning('scanned');
  await takeOverScans(trx, disposalId);
  if (added.length > 0) await priceLot(context, list);

  audit({ kind: 'disposals', id: disposalId, details: { scanned } });
  return {
    ...(await readScan(trx, scanned, bicycle ?? null, list.storageSiteId)),
    isRepeated: added.length === 0,
    counts: await disposalCounts(trx, disposalId),
  };
});
