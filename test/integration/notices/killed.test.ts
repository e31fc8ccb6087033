/** What a run survives: the death of its server and of LibreOffice, and a person who stops it. */
import { CancelJob, GetJob, RestartJob } from '@bicycles/schema/jobs/contracts';
import { GetNoticeRun, PrintNoticeRun } from '@bicycles/schema/notices/contracts';
import { afterAll, expect, test, vi } from 'vitest';
import { apiClient, signIn } from '../../../directus/api-client.ts';
import { readLayout } from '../../../extensions/ground/documents/read-layout.ts';
import { commandOf, familyOf } from '../../bench/processes.ts';
import { aRun, ended, ownedBicycles } from '../../builders/a-notice.ts';
import { rowsOf } from '../../harness/database.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as, loginOf } from '../../harness/people.ts';
import { runningStack } from '../../harness/running-stack.ts';
import { startSecondDirectus } from '../../harness/second-directus.ts';

vi.setConfig({ testTimeout: 300_000 });

const second = await startSecondDirectus('second', 28_155);
afterAll(() => second.stop());

test('作成中のサーバーが強制終了しても別のサーバーが続け、1台に1通、番号に欠けも重なりもない', async () => {
  const bicycles = (await ownedBicycles(80)).map(({ id }) => id);
  const { email, password } = loginOf('call');
  const client = apiClient(second.url, await signIn(second.url, email, password));

  const runId = await aRun(bicycles, { client });
  await progressOf(runId, 1);
  process.kill(second.pid() ?? 0, 'SIGKILL');
  const { run, notices, leftOut } = await ended(runId);

  expect(run).toMatchObject({ jobState: 'done', done: 80 });
  expect(leftOut).toEqual([]);
  expect(notices.map(({ bicycleId }) => bicycleId).sort()).toEqual(bicycles.toSorted());
  // Each fiscal year counts from 1; around its turn there are notices of both. Others' tests forge some of their own.
  const years = await rowsOf<{ serials: number[] }>(
    `select array_agg(cast(split_part(number, '-', 2) as int4) order by number) as serials
       from notices where number like 'N__-______' group by split_part(number, '-', 1)`,
  );
  for (const { serials } of years) expect(serials).toEqual(serials.map((_, index) => index + 1));
  const pages = await readLayout(await (await as('call')).print(PrintNoticeRun, { runId }));
  const printed = pages.map(({ words }) => new Set(words.map(({ text }) => text).filter(isNoticeNumber)));
  expect(printed).toEqual(notices.map(({ number }) => new Set([number])));
});

test('作成中にLibreOfficeが強制終了しても、すべて作られる', async () => {
  const bicycles = (await ownedBicycles(30)).map(({ id }) => id);
  const runId = await aRun(bicycles);
  const victims = await vi.waitUntil(libreOffices, { timeout: 30_000, interval: 20 });

  for (const pid of victims) process.kill(pid, 'SIGKILL');
  const { notices, leftOut } = await ended(runId);

  expect(leftOut).toEqual([]);
  expect(notices).toHaveLength(30);
});

test('途中で中止すると、できた分は残り、再開すれば続きから作る。中止は通知を作れる人だけができる', async () => {
  const call = await as('call');
  const bicycles = (await ownedBicycles(60)).map(({ id }) => id);
  const runId = await aRun(bicycles);
  expect((await failureOf((await as('storage')).send(CancelJob, { jobId: runId }))).status).toBe(403);
  await progressOf(runId, 1);

  await call.send(CancelJob, { jobId: runId });
  const stopped = await call.send(GetNoticeRun, { runId });
  expect(stopped.run).toMatchObject({ jobState: 'cancelled' });
  expect(stopped.notices).toHaveLength(stopped.run.done);
  expect(stopped.notices.length).toBeLessThan(60);

  await call.send(RestartJob, { jobId: runId });
  const { notices } = await ended(runId);
  expect(notices.map(({ bicycleId }) => bicycleId).sort()).toEqual(bicycles.toSorted());
});

const isNoticeNumber = (word: string) => /^N\d{2}-\d{6}$/.test(word);

async function progressOf(runId: string, least: number): Promise<void> {
  const call = await as('call');
  const isSoFar = async () => (await call.send(GetJob, { jobId: runId })).done >= least;
  await vi.waitUntil(isSoFar, { timeout: 60_000, interval: 50 });
}

function libreOffices(): number[] | undefined {
  const found = familyOf(runningStack().pids['Directus'] ?? 0).filter((pid) => commandOf(pid).includes('soffice.bin'));
  return found.length > 0 ? found : undefined;
}
