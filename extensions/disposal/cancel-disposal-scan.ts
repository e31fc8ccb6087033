import { mayWorkOnList } from '@bicycles/schema/disposal/may-work-on-list';
import { CancelDisposalScan } from '@bicycles/schema/disposal/reconciliation-contracts';
import { assertAllowed } from '@bicycles/schema/ground/failure';
import { defineCommand } from '../ground/command/define-command.ts';
import { disposalCounts } from './disposal-counts.ts';
import { lockDisposal } from './get-disposal-row.ts';
import { priceLot } from './price-lot.ts';

/** A scan that was a mistake: its bicycle is not confirmed any more, unless another scan has found it, too. */
export const cancelDisposalScan = defineCommand(CancelDisposalScan, async ({ disposalId, scanned }, context) => {
  const { trx, workAt, audit } = context;
  const list = await lockDisposal(trx, disposalId);
  assertAllowed(mayWorkOnList(list));
  await workAt(list.storageSiteId);
  await trx('disposal_scans').where({ disposal: disposalId, scanned }).delete();
  await trx.raw(
    `update disposal_items i set state = :state, scanned_by = null, scanned_at = null
      where i.disposal = :disposalId and i.state = 'found'
        and not exists (select 1 from disposal_scans c where c.disposal = i.disposal and c.bicycle = i.bicycle)`,
    { disposalId, state: list.state === 'listed' ? 'listed' : 'not_found' },
  );
  await priceLot(context, list);
  audit({ kind: 'disposals', id: disposalId, details: { cancelledScan: scanned } });
  return { scanned, counts: await disposalCounts(trx, disposalId) };
});
