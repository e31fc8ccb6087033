/** 積込 and 受入 (rows F7, L2) when far more bicycles wait than a screen is sent: nothing vanishes without a word. */
import { randomUUID } from 'node:crypto';
import { AddLoading, ListTransport } from '@bicycles/schema/street/transport-contracts';
import { AddArrival, ListIncoming } from '@bicycles/schema/yard/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aBicycle, siteId } from '../../builders/a-bicycle.ts';
import { copiesWithTags } from '../../builders/copies-with-tags.ts';
import { rowsOf } from '../../harness/database.ts';
import { as } from '../../harness/people.ts';

/** A yard of the test's own, first in the order of yards: what the others' tests look at stays as it is. */
const yard = randomUUID();
const older = 505;
const sent = 500;
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
  await rowsOf('delete from storage_sites where id = $1', [yard]);
});

async function removedHere() {
  const bicycle = await aBicycle().at('S29').inState('removed');
  await rowsOf('update bicycles set storage_site = $2 where id = $1', [bicycle.id, yard]);
  return bicycle;
}

const transport = async () => {
  const { sites } = await (await as('street')).send(ListTransport, { isAllCrews: true });
  return { sites, here: sites.find(({ storageSiteId }) => storageSiteId === yard) };
};
const incoming = async () => (await as('storage')).send(ListIncoming, { storageSiteId: yard });

test('500台を超えて積込を待っていても、撤去したばかりの自転車とほかの保管所の分が出て、台数は全部を数える', async () => {
  const elsewhere = await aBicycle().at('S06').inState('removed');

  const { sites, here } = await transport();
  const yards = await incoming();

  expect(here?.waiting).toHaveLength(sent);
  expect(here).toMatchObject({ waitingCount: older + 1, loadedCount: 0, loaded: [] });
  expect(here?.waiting[0]?.bicycleId).toBe(newest.id);
  expect(sites.flatMap(({ waiting }) => waiting.map(({ bicycleId }) => bicycleId))).toContain(elsewhere.id);
  expect(yards.incoming).toHaveLength(sent);
  expect(yards).toMatchObject({ incomingCount: older + 1, onTruckCount: 0, awaitingIntakeCount: 0 });
  expect(yards.incoming[0]?.bicycleId).toBe(newest.id);
});

test('500台を超えて積み込まれていても、積んだばかりの自転車と、まだ積んでいない自転車が出る', async () => {
  await rowsOf(
    "update bicycles set status = 'in_transit', loaded_at = removed_at + interval '1 hour' where id = any($1::uuid[])",
    [copies],
  );
  await (await as('street')).send(AddLoading, { tagNumber: newest.tagNumber });
  const waiting = await removedHere();

  const { here } = await transport();
  const yards = await incoming();

  expect(here?.loaded).toHaveLength(sent);
  expect(here).toMatchObject({ loadedCount: older + 1, waitingCount: 1 });
  expect(here?.loaded[0]?.bicycleId).toBe(newest.id);
  expect(here?.waiting.map(({ bicycleId }) => bicycleId)).toEqual([waiting.id]);
  expect(yards.incoming).toHaveLength(sent + 1);
  expect(yards).toMatchObject({ incomingCount: older + 2, onTruckCount: older + 1 });
  expect(yards.incoming.map(({ bicycleId }) => bicycleId)).toContain(waiting.id);
});

test('500台を超えて二次登録を待っていても、受け入れたばかりの自転車が出て、台数は全部を数える', async () => {
  await rowsOf(
    "update bicycles set status = 'stored', arrived_at = removed_at + interval '2 hours' where id = any($1::uuid[])",
    [copies],
  );
  await (await as('storage')).send(AddArrival, { tagNumber: newest.tagNumber, storageSiteId: yard });

  const { awaitingIntake, awaitingIntakeCount } = await incoming();

  expect(awaitingIntake).toHaveLength(sent);
  expect(awaitingIntakeCount).toBe(older + 1);
  expect(awaitingIntake.map(({ bicycleId }) => bicycleId)).toContain(newest.id);
});
