import { AddReturn } from '@bicycles/schema/returns/contracts';
import { AcknowledgeStockCheck, ListStockChecks } from '@bicycles/schema/stock/contracts';
import knex from 'knex';
import { DateTime } from 'luxon';
import { afterAll, expect, test } from 'vitest';
import { checkMissedDays } from '../../../extensions/stock/check-missed-days.ts';
import { checkStock } from '../../../extensions/stock/check-stock.ts';
import { aBicycle, siteId } from '../../builders/a-bicycle.ts';
import { aReturn } from '../../builders/a-return.ts';
import { rowsOf } from '../../harness/database.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';
import { runningStack } from '../../harness/running-stack.ts';

/** The night work runs inside Directus; here it is called as the schedule calls it, on the same database. */
const db = knex({ client: 'pg', connection: runningStack().databaseUrl, pool: { min: 0, max: 2 } });
afterAll(() => db.destroy());

const checksOf = (site: string, days: string[]) =>
  rowsOf<{ day: string; isConsistent: boolean; stock: number }>(
    `select business_day::text as day, is_consistent as "isConsistent", stock from stock_checks
      where storage_site = $1 and business_day::text = any($2) order by business_day`,
    [site, days],
  );
const at = (time: string) => ({ at: `${time}:00+09:00` });

test('夜の点検は、合う在庫では鳴らず、台帳だけが書き換えられた夜に知らせ、確認すると消える', async () => {
  const storage = await as('storage');
  const site = siteId('5');
  const [kept, returned] = [
    await aBicycle().at('S19').removedOn('2021-07-01').inState('stored'),
    await aBicycle().at('S19').removedOn('2021-07-01').inState('stored'),
  ];
  await storage.send(AddReturn, aReturn(returned), at('2021-07-02T11:00'));
  await checkStock(db, '2021-07-01', '2021-07-02T00:20:00+09:00');
  await checkStock(db, '2021-07-02', '2021-07-03T00:20:00+09:00');
  const putInto = (yard: string) => rowsOf('update bicycles set storage_site = $2 where id = $1', [kept.id, yard]);
  await putInto(siteId('4'));

  await checkStock(db, '2021-07-03', '2021-07-04T00:20:00+09:00');
  await putInto(site);

  const nights = await checksOf(site, ['2021-07-01', '2021-07-02', '2021-07-03']);
  expect(nights.map(({ isConsistent, stock }) => [isConsistent, stock])).toEqual([
    [true, 2],
    [true, 1],
    [false, 0],
  ]);
  const office = await as('office');
  const alarm = { storageSiteId: site, businessDay: '2021-07-03' };
  expect((await office.send(ListStockChecks, {})).alarms.rows).toContainEqual(expect.objectContaining(alarm));
  await office.send(AcknowledgeStockCheck, { ...alarm, note: '台帳を直接書き換えた。元に戻した' });
  expect((await office.send(ListStockChecks, {})).alarms.rows).not.toContainEqual(expect.objectContaining(alarm));
  const again = await failureOf(office.send(AcknowledgeStockCheck, { ...alarm, note: '二度目' }));
  expect(again.code).toBe('already-acknowledged');
});

test('同じ夜を二つのサーバーが同時に点検しても、一夜一保管所に一行だけ残る', async () => {
  const check = () => checkStock(db, '2022-08-01', '2022-08-02T00:20:00+09:00');

  await Promise.all([check(), check(), check()]);

  const rows = await rowsOf('select storage_site from stock_checks where business_day = $1', ['2022-08-01']);
  const sites = await rowsOf('select id from storage_sites');
  expect(rows).toHaveLength(sites.length);
});

test('サーバーを起動すると、前日の分は点検されていて、止まっていた夜はまとめて補われる', async () => {
  const today = DateTime.now().setZone('Asia/Tokyo').startOf('day');
  const dayBefore = (days: number) => today.minus({ days }).toFormat('yyyy-MM-dd');
  const site = siteId('5');
  expect(await checksOf(site, [dayBefore(1)])).toHaveLength(1);

  await checkMissedDays(db, today.plus({ days: 3, minutes: 20 }));

  expect(await checksOf(site, [dayBefore(0), dayBefore(-1), dayBefore(-2)])).toHaveLength(3);
  await rowsOf('delete from stock_checks where business_day >= $1', [dayBefore(0)]);
});
