import { ChangeDeadline } from '@bicycles/schema/ledger/contracts';
import { GetDeadlineCheck } from '@bicycles/schema/legal-dates/contracts';
import { AddReturn } from '@bicycles/schema/returns/contracts';
import knex from 'knex';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { checkDeadlines } from '../../../extensions/legal-dates/check-deadlines.ts';
import { aBicycle, seen } from '../../builders/a-bicycle.ts';
import { announced } from '../../builders/a-ready-bicycle.ts';
import { aReturn } from '../../builders/a-return.ts';
import { rowsOf } from '../../harness/database.ts';
import { as } from '../../harness/people.ts';
import { runningStack } from '../../harness/running-stack.ts';

/** The night work runs inside Directus; here it is called as the schedule calls it, on the same database. */
const db = knex({ client: 'pg', connection: runningStack().databaseUrl, pool: { min: 0, max: 2 } });
afterAll(() => db.destroy());
const night = (day: string) => checkDeadlines(db, day, `${day}T00:40:00+09:00`);
const checkOf = async (day: string) =>
  (await rowsOf('select * from deadline_checks where business_day = $1', [day]))[0];
const days = ['2022-05-02', '2022-05-03', '2022-05-04'];
beforeEach(() => rowsOf('delete from deadline_checks where business_day::text = any($1)', [days]));

/** The rule of one removal day alone: the day after it the former one is in force again. */
async function withMonthsOn(day: string, next: string, months: number, work: () => Promise<void>): Promise<void> {
  const add = (from: string, value: number) =>
    rowsOf(
      `insert into settings (id, key, label, value, valid_from, certainty)
       values (gen_random_uuid(), 'deadline.retention', '保管期間', $2, $1, 'confirmed')`,
      [from, JSON.stringify({ months: value, movesOffClosedDays: false })],
    );
  await add(day, months);
  await add(next, 2);
  try {
    await work();
  } finally {
    await rowsOf(`delete from settings where key = 'deadline.retention' and valid_from::text = any($1)`, [[day, next]]);
  }
}

test('夜の点検は、前日で期限の切れた台数、公示できる台数、止まっている台数と最長の日数を残す', async () => {
  const { id } = await aBicycle().at('S19').removedOn('2022-03-01').inState('stored');
  await announced([{ id }], { kind: 'storage', announcedOn: '2022-03-03', announcedUntil: '2022-03-17' });

  await night('2022-05-02');
  await night('2022-05-02');

  const check = await checkOf('2022-05-02');
  expect(Number(check?.['became_due'])).toBeGreaterThanOrEqual(1);
  expect(Number(check?.['to_announce'])).toBeGreaterThanOrEqual(1);
});

test('中野: 警察の回答を待って期限を過ぎた自転車は、止まっている日数とともに毎朝示される', async () => {
  const { id } = await aBicycle().at('S19').removedOn('2022-02-20').inState('stored');
  await rowsOf(`update bicycles set police_inquired_on = '2022-02-25' where id = $1`, [id]);

  await night('2022-05-02');

  const check = await checkOf('2022-05-02');
  expect(Number(check?.['longest_stuck_days'])).toBeGreaterThanOrEqual(12);
  expect(check?.['stuck_by']).toContainEqual(expect.objectContaining({ code: 'police-inquiry' }));
});

test('処分公示の期間中の自転車は、公示を待つとも止まっているとも数えず、終わった翌日に処分できると数える', async () => {
  const { id } = await aBicycle().at('S19').removedOn('2022-02-22').inState('stored');
  await announced([{ id }], { kind: 'storage', announcedOn: '2022-02-24', announcedUntil: '2022-03-10' });
  // Nothing that other tests add meanwhile comes into the counts.
  const trx = await db.transaction({ isolationLevel: 'repeatable read' });
  const counted = async (notice: { announced_until: string } | null) => {
    if (notice) {
      await trx('public_notices')
        .insert({ id, number: id.slice(0, 20), kind: 'disposal', state: 'announced', created_at: days[0] })
        .onConflict('id')
        .ignore();
      await trx('public_notices').where({ id }).update(notice);
      await trx('bicycles').where({ id }).update({ disposal_notice: id, disposal_announced_on: '2022-05-01' });
    }
    await trx('deadline_checks').where({ business_day: days[2] }).delete();
    await checkDeadlines(trx, days[2] ?? '', `${days[2]}T00:40:00+09:00`);
    const check = await trx('deadline_checks').where({ business_day: days[2] }).first();
    return { toAnnounce: check.to_announce, ready: check.ready, stuck: check.stuck };
  };
  try {
    const before = await counted(null);
    const running = await counted({ announced_until: '2022-05-04' });
    const over = await counted({ announced_until: '2022-05-03' });

    expect(running).toEqual({ ...before, toAnnounce: before.toAnnounce - 1 });
    expect(over).toEqual({ ...running, ready: running.ready + 1 });
  } finally {
    await trx.rollback();
  }
});

test('二つのサーバーが同じ朝を点検しても、一行だけ残る', async () => {
  await Promise.all([night('2022-05-03'), night('2022-05-03'), night('2022-05-03')]);

  expect(await rowsOf('select 1 from deadline_checks where business_day = $1', ['2022-05-03'])).toHaveLength(1);
});

test('撤去日の保管期間が後から長く変われば期限も延び、手で変えた期限と閉じた自転車はそのまま残る', async () => {
  const [kept, changed, returned] = [
    await aBicycle().at('S19').removedOn('2022-03-08').inState('stored'),
    await aBicycle().at('S19').removedOn('2022-03-08').inState('stored'),
    await aBicycle().at('S19').removedOn('2022-03-08').inState('stored'),
  ];
  const at = { at: '2022-03-09T10:00:00+09:00' };
  const { id: bicycleId, revision } = changed;
  const extension = { bicycleId, revision, retentionDeadlineOn: '2022-05-20', reason: '引取りの約束' };
  await (await as('office')).send(ChangeDeadline, extension, at);
  await (await as('storage')).send(AddReturn, aReturn(returned), at);

  // Whatever an earlier run left behind follows the settings of now first.
  await night('2022-05-02');

  await withMonthsOn('2022-03-08', '2022-03-09', 3, () => night('2022-05-04'));

  const dates = async ({ id }: { id: string }) => {
    const { computedDeadlineOn, retentionDeadlineOn } = await seen(id);
    return [computedDeadlineOn, retentionDeadlineOn];
  };
  expect(await dates(kept)).toEqual(['2022-06-08', '2022-06-08']);
  expect(await dates(changed)).toEqual(['2022-06-08', '2022-05-20']);
  expect(await dates(returned)).toEqual(['2022-05-08', '2022-05-08']);
  expect((await seen(kept.id)).events.at(-1)).toMatchObject({ kind: 'deadline-changed', actorName: '夜間処理' });
  expect(await checkOf('2022-05-04')).toMatchObject({ recomputed: 2 });
});

test('保管期間が短く変わっても、知らせた期限は早まらない', async () => {
  const { id } = await aBicycle().at('S19').removedOn('2022-03-15').inState('stored');

  await withMonthsOn('2022-03-15', '2022-03-16', 1, () => night('2022-05-04'));

  expect(await seen(id)).toMatchObject({ computedDeadlineOn: '2022-04-15', retentionDeadlineOn: '2022-05-15' });
});

test('サーバーを起動した朝の点検は、区職員の最初の画面で読める', async () => {
  const { check } = await (await as('office')).send(GetDeadlineCheck, {});

  expect(check).toMatchObject({ businessDay: expect.stringMatching(/^20\d\d-/), ready: expect.any(Number) });
});
