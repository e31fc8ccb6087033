/** The second person, who confirms what another one took away. */
import { DecideProtectionRemovals, ListProtectionRemovals } from '@bicycles/schema/disposal/protection-contracts';
import { type Account, as } from '../harness/people.ts';

/** Everything that waits for this bicycle is confirmed by another person than the office's clerk. */
export async function confirmed(bicycleId: string, by: Account = 'admin'): Promise<void> {
  const person = await as(by);
  const { removals } = await person.send(ListProtectionRemovals, { bicycleId });
  const removalIds = removals.filter(({ state }) => state !== 'confirmed').map(({ removalId }) => removalId);
  await person.send(DecideProtectionRemovals, { removalIds, decision: 'confirmed', reason: '書類を見て確かめた' });
}
