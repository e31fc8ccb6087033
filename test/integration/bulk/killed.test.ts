import { GetBulkChange } from '@bicycles/schema/bulk/contracts';
import { GetJob } from '@bicycles/schema/jobs/contracts';
import { DateTime } from 'luxon';
import { afterAll, expect, test, vi } from 'vitest';
import { apiClient, signIn } from '../../../directus/api-client.ts';
import { aBicycle } from '../../builders/a-bicycle.ts';
import { aBulkChange, endOf } from '../../builders/a-bulk-change.ts';
import { manyBicycles } from '../../builders/many-bicycles.ts';
import { rowsOf } from '../../harness/database.ts';
import { as, loginOf } from '../../harness/people.ts';
import { startSecondDirectus } from '../../harness/second-directus.ts';

vi.setConfig({ testTimeout: 300_000 });

const second = await startSecondDirectus('second-for-bulk', 28_255);
afterAll(() => second.stop());

test('実行中のサーバーが強制終了しても別のサーバーが続け、どの自転車もちょうど一度だけ変わる', async () => {
  // Long enough ago that the deadline is over, and not so long that two years on it still is. No month lacks a 5th.
  const removed = DateTime.now().setZone('Asia/Tokyo').minus({ months: 21 }).set({ day: 5 });
  const ids = await manyBicycles(600, { model: aBicycle().removedOn(removed.toFormat('yyyy-MM-dd')) });
  const { email, password } = loginOf('office');
  const client = apiClient(second.url, await signIn(second.url, email, password));
  const wish = {
    set: { bicycleIds: ids },
    change: { kind: 'deadline-later' as const, months: 24, days: 0 },
    reason: '強制終了の試験',
  };

  const bulkChangeId = await aBulkChange(wish, { client });
  await progressOf(bulkChangeId);
  process.kill(second.pid() ?? 0, 'SIGKILL');
  const { bulkChange } = await endOf(bulkChangeId);

  expect(bulkChange.counts).toMatchObject({ done: 600, skipped: 0, eligible: 0 });
  const events = await rowsOf<{ bicycles: number; events: number }>(
    `select count(distinct bicycle)::int as bicycles, count(*)::int as events from bicycle_events
      where bicycle = any($1) and kind = 'deadline-changed'`,
    [ids],
  );
  expect(events).toEqual([{ bicycles: 600, events: 600 }]);
  // 撤去日 + 2 か月, and two years on.
  const deadlines = await rowsOf('select retention_deadline_on as day from bicycles where id = any($1) group by 1', [
    ids,
  ]);
  expect(deadlines).toEqual([{ day: removed.plus({ months: 2 + 24 }).toFormat('yyyy-MM-dd') }]);
});

/** At least one step done and not yet all. */
async function progressOf(bulkChangeId: string): Promise<void> {
  const office = await as('office');
  const { work } = await office.send(GetBulkChange, { bulkChangeId });
  const isUnderWay = async () => (await office.send(GetJob, { jobId: work?.jobId ?? '' })).done > 0;
  await vi.waitUntil(isUnderWay, { timeout: 60_000, interval: 20 });
}
