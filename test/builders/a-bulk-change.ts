/** Bulk changes as a clerk of the office makes them: look at the set, then go on. */
import { AddBulkChange, GetBulkChange, PreviewBulkChange } from '@bicycles/schema/bulk/contracts';
import { GetJob } from '@bicycles/schema/jobs/contracts';
import { vi } from 'vitest';
import type { z } from 'zod';
import type { ApiClient } from '../../directus/api-client.ts';
import { as } from '../harness/people.ts';

type Wish = z.input<typeof PreviewBulkChange.input>;
type Options = { client?: ApiClient; confirmsAnnounced?: boolean };

/** Previewed and started; answers with its id. */
export async function aBulkChange(wish: Wish, { client, confirmsAnnounced = false }: Options = {}): Promise<string> {
  const office = client ?? (await as('office'));
  const { bulkChangeId } = await office.send(PreviewBulkChange, wish);
  const { counts } = (await office.send(GetBulkChange, { bulkChangeId })).bulkChange;
  const count = confirmsAnnounced ? counts.eligible : counts.eligible - counts.announced;
  await office.send(AddBulkChange, { bulkChangeId, count, confirmsAnnounced });
  return bulkChangeId;
}

/** The batch when its present work, or its undo, is over. */
export async function endOf(bulkChangeId: string) {
  const office = await as('office');
  const { work, undoWork } = await office.send(GetBulkChange, { bulkChangeId });
  const jobId = (undoWork ?? work)?.jobId ?? '';
  const isOver = async () => ['done', 'failed', 'cancelled'].includes((await office.send(GetJob, { jobId })).state);
  await vi.waitUntil(isOver, { timeout: 120_000, interval: 100 });
  return office.send(GetBulkChange, { bulkChangeId });
}
