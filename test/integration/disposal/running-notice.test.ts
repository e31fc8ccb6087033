/** The 処分公示 holds its bicycles through its last day: in the database, on the screens, and what lifts it. */
import { AskOverride, DecideOverride, ListDisposalStanding } from '@bicycles/schema/disposal/gate-contracts';
import { GetLegalDates } from '@bicycles/schema/legal-dates/contracts';
import { RevokePublicNotice } from '@bicycles/schema/public-notices/contracts';
import { expect, test } from 'vitest';
import { seen } from '../../builders/a-bicycle.ts';
import { announced, on, storedBicycles } from '../../builders/a-ready-bicycle.ts';
import { refusalOf, rowsOf } from '../../harness/database.ts';
import { as } from '../../harness/people.ts';
import { studioRequest } from './studio-request.ts';

const disposedOn = (day: string) =>
  `update bicycles set status = 'scrapped', final_kind = 'scrapped', final_on = '${day}' where id = $1`;

async function stored() {
  const [bicycle] = await storedBicycles(1);
  if (!bicycle) throw new Error('One bicycle');
  return bicycle;
}

/** Past its deadline, announced for disposal until this day. */
async function storedAndAnnounced(announcedUntil: string) {
  const bicycle = await stored();
  const { publicNoticeId } = await announced([bicycle], { announcedUntil });
  return { ...bicycle, publicNoticeId };
}

test('処分公示の最終日までは、直接の書込みでも公示を外しながらでも処分にできず、翌日からできる', async () => {
  const { id, publicNoticeId } = await storedAndAnnounced('2026-05-21');

  expect(await refusalOf(disposedOn('2026-05-20'), [id])).toContain('disposal_gate: notice-running');
  expect(await refusalOf(disposedOn('2026-05-21'), [id])).toContain('disposal_gate: notice-running');
  const withoutNotice = disposedOn('2026-05-21').replace(' where', ', disposal_notice = null where');
  expect(await refusalOf(withoutNotice, [id])).toContain('disposal_gate: notice-running');
  const shorter = { announced_until: '2026-05-08' };
  expect(await studioRequest('PATCH', `/items/public_notices/${publicNoticeId}`, shorter)).toBe(403);

  await rowsOf(disposedOn('2026-05-22'), [id]);
  expect((await seen(id)).status).toBe('scrapped');
});

test('取り消した処分公示の最終日は待たず、やり直した公示の最終日だけを待つ', async () => {
  const { id } = await stored();
  await announced([{ id }], { kind: 'storage' });
  const announce = (announcedUntil: string, madeOn: string) =>
    announced([{ id }], { announcedOn: '2026-05-10', announcedUntil, madeOn });
  const { publicNoticeId } = await announce('2026-06-30', '2026-05-07');
  await (await as('office')).send(RevokePublicNotice, { publicNoticeId, reason: '期間の誤り' }, on('2026-05-08'));

  expect(await refusalOf(disposedOn('2026-05-16'), [id])).toContain('disposal_gate: not-announced');
  await announce('2026-05-24', '2026-05-09');
  expect(await refusalOf(disposedOn('2026-05-24'), [id])).toContain('disposal_gate: notice-running');
  await rowsOf(disposedOn('2026-05-25'), [id]);

  expect((await seen(id)).status).toBe('scrapped');
});

test('処分の状況と手続きの流れは、処分公示の最終日まで止まる理由と処分できる日を示し、翌日に処分できるとする', async () => {
  const { id, storageSiteId } = await storedAndAnnounced('2026-05-23');
  const office = await as('office');
  const running = { storageSiteId: storageSiteId ?? '', code: 'notice-running' as const };
  const stopped = async (day: string) => {
    const { rows } = await office.send(ListDisposalStanding, running, on(day));
    return rows.find(({ bicycleId }) => bicycleId === id)?.blockers;
  };
  const datesOn = (day: string) => office.send(GetLegalDates, { bicycleId: id }, on(day));
  const stateOf = ({ steps }: Awaited<ReturnType<typeof datesOn>>) =>
    steps.flatMap(({ step, day, state }) => (step === 'disposable' ? [[day, state]] : []));

  const lastDay = await datesOn('2026-05-23');
  const nextDay = await datesOn('2026-05-24');

  expect(await stopped('2026-05-23')).toMatchObject([
    { reason: '処分公示の期間中です（令和8年5月23日まで）', todo: '翌日から処分できます', since: '2026-05-07' },
  ]);
  expect(await stopped('2026-05-24')).toBeUndefined();
  expect([lastDay.blockers.map(({ code }) => code), stateOf(lastDay)]).toEqual([
    ['notice-running'],
    [['2026-05-24', 'waiting']],
  ]);
  expect([nextDay.blockers, stateOf(nextDay)]).toEqual([[], [['2026-05-24', 'due']]]);
});

/** 処分の例外 asked by one person on this day and approved by another; answers with what it lifts. */
async function excepted(bicycleId: string, day: string) {
  const ask = { bicycleId, reason: '倒壊のおそれがあり至急' };
  const { overrideId, lifts } = await (await as('office')).send(AskOverride, ask, on(day));
  const approval = { overrideId, decision: 'approved' as const, reason: '現地で確認済み' };
  await (await as('admin')).send(DecideOverride, approval, on(day));
  return lifts;
}

test('処分公示の期間中でも、二人の例外で処分できる', async () => {
  const { id } = await storedAndAnnounced('2026-05-21');
  expect(await refusalOf(disposedOn('2026-05-20'), [id])).toContain('disposal_gate: notice-running');

  expect(await excepted(id, '2026-05-20')).toEqual(['notice-running']);

  await rowsOf(disposedOn('2026-05-20'), [id]);
  expect((await seen(id)).status).toBe('scrapped');
});

test('公示なしでよいと承認された自転車は、後から公示しても期間の終わりを待たない', async () => {
  const { id } = await stored();
  await announced([{ id }], { kind: 'storage' });
  expect(await excepted(id, '2026-05-04')).toEqual(['not-announced']);
  await announced([{ id }], { announcedUntil: '2026-05-21' });

  expect((await (await as('office')).send(GetLegalDates, { bicycleId: id }, on('2026-05-20'))).blockers).toEqual([]);
  await rowsOf(disposedOn('2026-05-20'), [id]);
  expect((await seen(id)).status).toBe('scrapped');
});
