/** Bicycles whose owner is known, and their notices, made by the real commands. */
import { GetJob } from '@bicycles/schema/jobs/contracts';
import { SetOwner } from '@bicycles/schema/ledger/contracts';
import {
  AddNoticeRun,
  GetNoticeRun,
  ListNoticeCandidates,
  ListUndelivered,
  type Notice,
  SendNoticeRun,
} from '@bicycles/schema/notices/contracts';
import type { UndeliveredStep } from '@bicycles/schema/notices/undelivered-step';
import { DateTime } from 'luxon';
import { vi } from 'vitest';
import type { z } from 'zod';
import type { ApiClient } from '../../directus/api-client.ts';
import { as } from '../harness/people.ts';
import { aBicycle, seen } from './a-bicycle.ts';

type Owner = Omit<z.input<typeof SetOwner.input>, 'bicycleId' | 'revision'>;

export const today = (): string => DateTime.now().setZone('Asia/Tokyo').toISODate() ?? '';

let owners = 0;

/** A removed bicycle of an owner whose name nobody else has. */
export async function anOwnedBicycle(owner: Partial<Owner> = {}, bicycle = aBicycle()) {
  const { id } = await bicycle.inState('removed');
  await giveOwner(id, owner);
  return seen(id);
}

/** Several of them, a few at a time. */
export async function ownedBicycles(count: number): Promise<Awaited<ReturnType<typeof anOwnedBicycle>>[]> {
  const made: Awaited<ReturnType<typeof anOwnedBicycle>>[] = [];
  while (made.length < count) {
    const next = Math.min(8, count - made.length);
    made.push(...(await Promise.all(Array.from({ length: next }, () => anOwnedBicycle()))));
  }
  return made;
}

async function giveOwner(bicycleId: string, owner: Partial<Owner> = {}): Promise<void> {
  owners += 1;
  const { revision } = await seen(bicycleId);
  await (await as('call')).send(SetOwner, {
    bicycleId,
    revision,
    name: `見本　${process.pid}の${owners}号`,
    postalCode: `15${owners % 9}-00${String(99 - (owners % 90)).padStart(2, '0')}`,
    address: `東京都世田谷区見本町${owners}丁目1番${owners}号`,
    ...owner,
  });
}

type RunOptions = Partial<z.input<typeof AddNoticeRun.input>> & { client?: ApiClient; at?: string };

/** A run of notices, started and left alone. */
export async function aRun(bicycleIds: string[], { client, at, ...input }: RunOptions = {}): Promise<string> {
  const call = client ?? (await as('call'));
  const wish = { kind: 'letter' as const, notifiedOn: today(), bicycleIds, ...input };
  return (await call.send(AddNoticeRun, wish, { at })).runId;
}

/** The run with its notices when its job has ended, however it ended. */
export async function ended(runId: string, timeout = 120_000) {
  const call = await as('call');
  const isOver = async () => {
    const { state } = await call.send(GetJob, { jobId: runId });
    return state !== 'waiting' && state !== 'running';
  };
  await vi.waitUntil(isOver, { timeout, interval: 200 });
  const run = await call.send(GetNoticeRun, { runId });
  const notices = await everyPage(async (page) => {
    const { notices: rows, pages } = await call.send(GetNoticeRun, { runId, page });
    return { rows, pages };
  });
  return { ...run, notices };
}

/** A letter that waits for the post, with its run. */
export async function aMadeNotice(bicycleId: string, options: RunOptions = {}): Promise<Notice & { runId: string }> {
  const runId = await aRun([bicycleId], options);
  const { notices, leftOut } = await ended(runId);
  const [notice] = notices;
  if (!notice) throw new Error(`No notice: ${leftOut[0]?.reason}`);
  return { ...notice, runId };
}

/** A letter that is out. */
export async function aSentNotice(bicycleId: string): Promise<Notice & { runId: string }> {
  const notice = await aMadeNotice(bicycleId);
  await (await as('call')).send(SendNoticeRun, { runId: notice.runId, sentOn: today() });
  return notice;
}

/** All candidates over all pages, and those that can't be made. */
export async function allCandidates() {
  const call = await as('call');
  return everyPage(async (page) => {
    const { ready, blocked } = await call.send(ListNoticeCandidates, { kind: 'letter', page, blockedPage: page });
    // A page behind the last one is the last one again.
    const rows = [ready, blocked].flatMap((list) => (list.page === page ? list.rows : []));
    return { rows, pages: Math.max(ready.pages, blocked.pages) };
  });
}

/** The returned letters of one step over all pages. */
export async function returnedLettersOf(step: UndeliveredStep) {
  const call = await as('call');
  return everyPage(async (page) => {
    const { notices: rows, pages } = await call.send(ListUndelivered, { step, page });
    return { rows, pages };
  });
}

async function everyPage<Row>(read: (page: number) => Promise<{ rows: Row[]; pages: number }>): Promise<Row[]> {
  const all: Row[] = [];
  for (let page = 1; ; page += 1) {
    const { rows, pages } = await read(page);
    all.push(...rows);
    if (page >= pages) return all;
  }
}
