/** 積込 and 受入 (rows F7, L2) when far more bicycles wait than a page holds: a page is bounded, and the numbers are the whole. */
import { randomUUID } from 'node:crypto';
import { AddLoading, ListTransport } from '@bicycles/schema/street/transport-contracts';
import { AddArrival, FinishTruckChecks, ListIncoming } from '@bicycles/schema/yard/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aBicycle, siteId } from '../../builders/a-bicycle.ts';
import { copiesWithTags } from '../../builders/copies-with-tags.ts';
import { rowsOf } from '../../harness/database.ts';
import { as } from '../../harness/people.ts';

/** A yard of the test's own, first in the order of yards: what the others' tests look at stays as it is. */
const yard = randomUUID();
const older = 505;
/** Rows of a page. */
const shown = 20;
let newest: Awaited<ReturnType<typeof removedHere>>;
let copies: string[] = [];

beforeAll(async () => {
  await rowsOf(
    `insert into storage_sites select (jsonb_populate_record(s,
       jsonb_build_object('id', $1::text, 'code', '0', 'name', '試験保管所', 'short_name', '試験'))).*
       from storage_sites s where id = $2`,
    [yard, siteId('2')],
  );
  const model = await aBicycle().at('S29').removedOn('2022-07-07').inState('removed');
  copies = await copiesWithTags(model.id, older, { storage_site: yard });
  newest = await removedHere();
});

/** Nothing is ever deleted from the ledger: what served the test is set aside. */
afterAll(async () => {
  await rowsOf("update bicycles set status = 'cancelled' where id = any($1::uuid[])", [copies]);
  await rowsOf('update bicycles set storage_site = $2 where storage_site = $1', [yard, siteId('2')]);
  await rowsOf('delete from truck_checks where storage_site = $1', [yard]);
  await rowsOf('delete from storage_sites where id = $1', [yard]);
});

async function removedHere() {
  const bicycle = await aBicycle().at('S29').inState('removed');
  await rowsOf('update bicycles set storage_site = $2 where id = $1', [bicycle.id, yard]);
  return bicycle;
}

const transport = async () => {
  const found = await (await as('street')).send(ListTransport, { isAllCrews: true, storageSiteId: yard });
  return { ...found, here: found.sites.find(({ storageSiteId }) => storageSiteId === yard) };
};
const incoming = async (more: object = {}) =>
  (await as('storage')).send(ListIncoming, { storageSiteId: yard, ...more });

test('500台を超えて積込を待っていても、撤去したばかりの自転車とほかの保管所の分が出て、台数は全部を数える', async () => {
  const elsewhere = await aBicycle().at('S06').inState('removed');

  const { sites, here, waiting, loaded } = await transport();
  const last = await (await as('street')).send(ListTransport, {
    ...{ isAllCrews: true, storageSiteId: yard, waitingPage: 99 },
  });
  const yards = await incoming();

  expect(waiting.rows).toHaveLength(shown);
  expect(here).toMatchObject({ waitingCount: older + 1, loadedCount: 0 });
  expect(loaded.rows).toEqual([]);
  expect(waiting.rows[0]?.bicycleId).toBe(newest.id);
  expect(last.waiting).toMatchObject({ page: 26, count: older + 1 });
  expect(last.waiting.rows).toHaveLength(6);
  expect(sites.find(({ storageSiteId }) => storageSiteId === elsewhere.storageSiteId)?.waitingCount).toBeGreaterThan(0);
  expect(yards.incoming.rows).toHaveLength(shown);
  expect(yards).toMatchObject({ incomingCount: older + 1, onTruckCount: 0, awaitingIntakeCount: 0 });
  expect(yards.incoming.rows[0]?.bicycleId).toBe(newest.id);
});

test('500台を超えて積み込まれていても、積んだばかりの自転車と、まだ積んでいない自転車が出る', async () => {
  await rowsOf(
    "update bicycles set status = 'in_transit', loaded_at = removed_at + interval '1 hour' where id = any($1::uuid[])",
    [copies],
  );
  const answer = await (await as('street')).send(AddLoading, { tagNumber: newest.tagNumber });
  const left = await removedHere();

  const { here, loaded, waiting } = await transport();
  const unasked = await (await as('street')).send(ListTransport, { isAllCrews: true });
  const yards = await incoming();

  expect(answer).toMatchObject({ bicycleId: newest.id, conditionMarkIds: [], conditionMemo: null });
  expect(loaded.rows).toHaveLength(shown);
  expect(here).toMatchObject({ loadedCount: older + 1, waitingCount: 1 });
  expect(loaded.rows[0]?.bicycleId).toBe(newest.id);
  expect(waiting.rows.map(({ bicycleId }) => bicycleId)).toEqual([left.id]);
  expect(unasked.storageSiteId).toBe(yard);
  expect(yards.incoming.rows).toHaveLength(shown);
  expect(yards).toMatchObject({ incomingCount: older + 2, onTruckCount: older + 1 });
  const end = await incoming({ incomingPage: 26 });
  expect(end.incoming).toMatchObject({ page: 26, pages: 26, count: older + 2 });
  expect(end.incoming.rows.at(-1)?.bicycleId).toBe(left.id);
  const sought = await incoming({ find: left.tagNumber });
  expect(sought.incoming.rows.map(({ bicycleId }) => bicycleId)).toEqual([left.id]);
  expect(sought).toMatchObject({ incomingCount: older + 2, onTruckCount: older + 1 });
});

test('500台を超えて二次登録を待っていても、受け入れたばかりの自転車が出て、台数は全部を数える', async () => {
  await rowsOf(
    "update bicycles set status = 'stored', arrived_at = removed_at + interval '2 hours' where id = any($1::uuid[])",
    [copies],
  );
  const answer = await (await as('storage')).send(AddArrival, { tagNumber: newest.tagNumber, storageSiteId: yard });

  const { awaitingIntake, awaitingIntakeCount, justReceived } = await incoming();
  const end = await incoming({ awaitingPage: 99 });

  expect(answer).toMatchObject({ wasIncoming: true, wasOnList: true, conditionMarks: [], conditionMemo: null });
  expect(awaitingIntake.rows).toHaveLength(shown);
  expect(awaitingIntakeCount).toBe(older + 1);
  expect(justReceived).toHaveLength(20);
  expect(justReceived[0]?.bicycleId).toBe(newest.id);
  expect(end.awaitingIntake.rows.at(-1)?.bicycleId).toBe(newest.id);
});

test('500台を超えて荷下ろししても、台数は全部を数え、リストにない自転車は新しいものが出て、終えれば0に戻る', async () => {
  const before = await incoming();
  expect(before.truckChecks).toMatchObject([{ received: 1, extra: 0 }]);
  const [check] = before.truckChecks;
  await rowsOf(
    `insert into truck_check_bicycles (truck_check, bicycle, was_on_list, received_at, received_by)
     select $1, b.id, false, r.received_at - interval '1 minute', r.received_by
       from unnest($2::uuid[]) as b (id), truck_check_bicycles r where r.truck_check = $1`,
    [check?.id, copies],
  );

  const { truckChecks, extras } = await incoming();

  expect(truckChecks).toMatchObject([{ received: older + 1, extra: older }]);
  expect(extras).toMatchObject({ pages: 26, count: older });
  expect(extras.rows).toHaveLength(shown);
  const storage = await as('storage');
  await storage.send(FinishTruckChecks, { storageSiteId: yard, checkIds: [check?.id ?? ''] });
  expect(await incoming()).toMatchObject({ truckChecks: [], extras: { rows: [] } });
});
