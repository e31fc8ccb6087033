import { SetOwner } from '@bicycles/schema/ledger/contracts';
import { SearchBicycles } from '@bicycles/schema/search/contracts';
import { expect, test } from 'vitest';
import { aBicycle, placeId } from '../../builders/a-bicycle.ts';
import { rowsOf } from '../../harness/database.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';
import { search } from './found.ts';

test('所有者の列は頼んだときだけ出て、見たことが証跡に残る', async () => {
  const { id, revision, tagNumber } = await aBicycle().inState('stored');
  await (await as('office')).send(SetOwner, {
    bicycleId: id,
    revision,
    name: '見本 列子',
    postalCode: '154-0004',
    address: '太子堂1-2-3',
  });

  const plain = await search({ tagNumber });
  const withOwners = await search({ tagNumber }, { showsOwners: true });

  expect(plain.bicycles[0]).toMatchObject({ id, hasOwner: true, ownerName: null, ownerAddress: null });
  expect(withOwners.bicycles[0]).toMatchObject({
    ownerName: '見本 列子',
    ownerPostalCode: '154-0004',
    ownerAddress: '太子堂1-2-3',
  });
  const looks = await rowsOf<{ sees: boolean }>(
    `select (details->>'seesOwners')::boolean as sees from audit_entries
      where action = '/search/search-bicycles' and details->'conditions'->>'tagNumber' = $1 order by id`,
    [tagNumber],
  );
  expect(looks.map(({ sees }) => sees)).toEqual([false, true]);
});

test('台帳を見る権限のない撤去班は検索できない', async () => {
  const street = await as('street');

  expect((await failureOf(street.send(SearchBicycles, { conditions: {} }))).status).toBe(403);
});

test('検索した条件と件数が、だれが見たかとともに証跡に残る', async () => {
  const marker = '証跡確認998';

  await search({ registrationNumber: marker });

  const entries = await rowsOf(
    `select actor_role, details from audit_entries
      where action = '/search/search-bicycles' and details->'conditions'->>'registrationNumber' = $1`,
    [marker],
  );
  expect(entries.at(-1)).toMatchObject({ actor_role: 'call', details: { count: 0 } });
});

test('並べ替えはどの項目でも両方向にでき、値のないものは最後に来る', async () => {
  const days = ['2026-06-03', '2026-06-01', '2026-06-02'];
  const made = [];
  for (const day of days) made.push(await aBicycle().at('S33').removedOn(day).inState('removed'));
  const tagged = await aBicycle().at('S33').inState('tagged');
  const own = new Set([...made, tagged].map(({ id }) => id));
  const order = async (by: 'removedAt' | 'retentionDeadlineOn' | 'managementNumber', descending: boolean) => {
    const { bicycles } = await search({ placeIds: [placeId('S33')] }, { sort: { by, descending } });
    return bicycles.filter(({ id }) => own.has(id)).map(({ removedOn }) => removedOn);
  };

  expect(await order('removedAt', true)).toEqual(['2026-06-03', '2026-06-02', '2026-06-01', null]);
  expect(await order('removedAt', false)).toEqual(['2026-06-01', '2026-06-02', '2026-06-03', null]);
  expect(await order('retentionDeadlineOn', true)).toEqual(['2026-06-03', '2026-06-02', '2026-06-01', null]);
  expect(await order('managementNumber', true).then((found) => found.at(-1))).toBeNull();
});

test('実在しない日と逆さの期間は、その欄の言葉で断る', async () => {
  const wrongDay = await failureOf(search({ days: { removed: { from: '2026-02-30' } } }));
  const backwards = await failureOf(search({ days: { removed: { from: '2026-03-02', to: '2026-03-01' } } }));

  expect(Object.keys(wrongDay.fields)).toEqual(['conditions.days.removed.from']);
  expect(backwards.fields).toEqual({ 'conditions.days.removed.to': '始めの日以後を選んでください' });
});
