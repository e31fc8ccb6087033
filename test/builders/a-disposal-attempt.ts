/** One person tries to get a bicycle through the disposal, by the commands of the product alone. */
import { AddDisposal, DisposeBicycles, RemoveDisposalItems } from '@bicycles/schema/disposal/contracts';
import { AddDisposalScan, FinishReconciliation } from '@bicycles/schema/disposal/reconciliation-contracts';
import { type ApiClient, ApiError } from '../../directus/api-client.ts';
import { seen } from './a-bicycle.ts';
import { on } from './a-ready-bicycle.ts';

type Target = { id: string; tagNumber: string; storageSiteId: string | null };

/** Listed, scanned, reconciled and scrapped on this day; answers with what the bicycle is afterwards. */
export async function statusAfterAttempt(person: ApiClient, target: Target, day: string): Promise<string> {
  const bicycleIds = [target.id];
  try {
    const { disposalId } = await person.send(
      AddDisposal,
      { storageSiteId: target.storageSiteId ?? '', kind: 'scrapped', bicycleIds },
      on(day),
    );
    await person.send(AddDisposalScan, { disposalId, scanned: target.tagNumber }, on(day));
    await person.send(FinishReconciliation, { disposalId }, on(day));
    const { disposedCount } = await person.send(DisposeBicycles, { disposalId }, on(day));
    // What was refused stands free for the next attempt.
    if (disposedCount === 0) {
      await person.send(RemoveDisposalItems, { disposalId, bicycleIds, reason: '処分できないため' }, on(day));
    }
  } catch (error) {
    // A refusal is what the gate is for; anything else breaks the test.
    if (!(error instanceof ApiError) || error.status >= 500) throw error;
  }
  return (await seen(target.id)).status;
}
