import { EditBicycle, SetOwner } from '@bicycles/schema/ledger/contracts';
import { ListPastOwners, TakeOverOwner } from '@bicycles/schema/ledger/past-owner-contracts';
import { expect, test } from 'vitest';
import { aBicycle, seen } from '../../builders/a-bicycle.ts';
import { rowsOf } from '../../harness/database.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';

/** Two removals of one sticker, written differently; the earlier one's owner is known. */
async function twoRemovals() {
  const serial = String(Date.now()).slice(-7);
  const earlier = await aBicycle()
    .removedOn('2026-05-11')
    .looking({ registrationKind: 'tokyo', registrationNumber: `成城Ｑ－0${serial}` })
    .inState('stored');
  const later = await aBicycle()
    .looking({ registrationKind: 'tokyo', registrationNumber: `成城Q${serial}` })
    .inState('stored');
  await (await as('office')).send(SetOwner, {
    bicycleId: earlier.id,
    revision: earlier.revision,
    name: '見本 引継',
    postalCode: '154-0017',
    address: '東京都世田谷区世田谷4-21-27',
    phone: '03-0000-0000',
  });
  return { earlier, later };
}

test('同じ防犯登録番号の過去の撤去から所有者を引き継ぐと、出所と引継ぎ元が残る', async () => {
  const call = await as('call');
  const { earlier, later } = await twoRemovals();

  const { owners } = await call.send(ListPastOwners, { bicycleId: later.id });
  expect(owners).toMatchObject([
    { bicycleId: earlier.id, managementNumber: earlier.managementNumber, removedOn: '2026-05-11', name: '見本 引継' },
  ]);
  await call.send(TakeOverOwner, { bicycleId: later.id, revision: later.revision, fromBicycleId: earlier.id });

  const { owner, events } = await seen(later.id);
  expect(owner).toMatchObject({ name: '見本 引継', postalCode: '154-0017', phone: '03-0000-0000' });
  expect(events.at(-1)).toMatchObject({
    kind: 'owner-set',
    details: { takenOverFrom: { bicycleId: earlier.id, removedOn: '2026-05-11' } },
  });
  const sources = await rowsOf<{ source: string; same: boolean }>(
    'select o.source, o.id = e.owner as same from bicycles b join owners o on o.id = b.owner, bicycles e where b.id = $1 and e.id = $2',
    [later.id, earlier.id],
  );
  expect(sources).toEqual([{ source: 'past_removal', same: false }]);
});

test('番号の違う自転車・古い画面・所有者を登録できない役割からの引継ぎは断る', async () => {
  const [call, storage] = [await as('call'), await as('storage')];
  const { earlier, later } = await twoRemovals();
  const other = await aBicycle().inState('stored');
  const takeOver = { bicycleId: later.id, revision: later.revision, fromBicycleId: earlier.id };

  expect((await call.send(ListPastOwners, { bicycleId: other.id })).owners).toEqual([]);
  expect(
    (await failureOf(call.send(TakeOverOwner, { ...takeOver, bicycleId: other.id, revision: other.revision }))).code,
  ).toBe('not-the-same-number');
  expect((await failureOf(storage.send(TakeOverOwner, takeOver))).status).toBe(403);
  await storage.send(EditBicycle, {
    bicycleId: later.id,
    revision: later.revision,
    registrationKind: 'tokyo',
    registrationNumber: later.registrationNumber ?? '',
  });
  expect((await failureOf(call.send(TakeOverOwner, takeOver))).code).toBe('changed-meanwhile');
});

test('過去の所有者を見たことは証跡に残り、撤去班には見せない', async () => {
  const { earlier, later } = await twoRemovals();

  await (await as('call')).send(ListPastOwners, { bicycleId: later.id });

  expect((await failureOf((await as('street')).send(ListPastOwners, { bicycleId: later.id }))).status).toBe(403);
  const looks = await rowsOf<{ details: { pastOwnersOf: string[] } }>(
    "select details from audit_entries where action = '/ledger/list-past-owners' and subject_id = $1",
    [later.id],
  );
  expect(looks).toMatchObject([{ details: { pastOwnersOf: [earlier.id] } }]);
});
