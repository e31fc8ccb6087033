/** 本日の一覧 (row F2) when far more bicycles stand than a phone is sent: what was just tagged is there. */
import { ListStreetDay } from '@bicycles/schema/street/contracts';
import { LookUpTag } from '@bicycles/schema/tags/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aBicycle, placeId } from '../../builders/a-bicycle.ts';
import { copiesWithTags } from '../../builders/copies-with-tags.ts';
import { rowsOf } from '../../harness/database.ts';
import { as } from '../../harness/people.ts';

const older = 205;
const sent = 200;
const place = placeId('S31');
let copies: string[] = [];

beforeAll(async () => {
  const model = await aBicycle().at('S31').removedOn('2022-07-11').inState('tagged');
  // Touched long ago, so that they crowd out nobody else's bicycle.
  copies = await copiesWithTags(model.id, older, { updated_at: '2022-07-11T10:00:00+09:00' });
});

/** Nothing is ever deleted from the ledger: what served the test is set aside. */
afterAll(async () => {
  await rowsOf("update bicycles set status = 'cancelled' where id = any($1::uuid[])", [copies]);
});

test('200台を超えて立っていても、札付けしたばかりの自転車が出て、台数は全部を数え、どの札も撤去へ進める', async () => {
  const street = await as('street');
  const newest = await aBicycle().at('S31').inState('tagged');

  const { items, count } = await street.send(ListStreetDay, { placeId: place });

  expect(items).toHaveLength(sent);
  expect(count).toBeGreaterThanOrEqual(older + 2);
  expect(items.map(({ bicycleId }) => bicycleId)).toContain(newest.id);
  const [leftOut] = await rowsOf<{ number: string }>(
    'select t.number from bicycles b join tags t on t.id = b.tag where b.id = any($1::uuid[]) and b.id <> all($2::uuid[])',
    [copies, items.map(({ bicycleId }) => bicycleId)],
  );
  expect(await street.send(LookUpTag, { tagNumber: leftOut?.number ?? '' })).toMatchObject({
    bicycle: { status: 'tagged', placeId: place },
  });
});
