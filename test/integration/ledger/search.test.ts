import { ChangeDeadline, EditBicycle, GetBicycle, SearchBicycles, SetOwner } from '@bicycles/schema/ledger/contracts';
import { expect, test } from 'vitest';
import { aBicycle, code, placeId, seen } from '../../builders/a-bicycle.ts';
import { rowsOf } from '../../harness/database.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';

type Conditions = Parameters<typeof found>[0];
async function found(conditions: Partial<Record<keyof typeof SearchBicycles.input.shape, unknown>>): Promise<string[]> {
  const call = await as('call');
  const { bicycles } = await call.send(SearchBicycles, SearchBicycles.input.parse(conditions));
  return bicycles.map(({ id }) => id);
}

test('場所・日付・色の組み合わせで見つかり、一つでも違えば見つからない', async () => {
  const { id } = await aBicycle()
    .at('S26')
    .removedOn('2026-08-05')
    .looking({ colourId: code('colour', 'purple') })
    .inState('stored');
  const conditions: Conditions = {
    placeIds: [placeId('S26')],
    removedFrom: '2026-08-05',
    removedTo: '2026-08-05',
    colourIds: [code('colour', 'purple')],
  };

  expect(await found(conditions)).toContain(id);
  expect(await found({ ...conditions, colourIds: [code('colour', 'red')] })).not.toContain(id);
  expect(await found({ ...conditions, removedTo: '2026-08-04', removedFrom: '2026-08-04' })).not.toContain(id);
  expect(await found({ ...conditions, placeIds: [placeId('S25')] })).not.toContain(id);
});

test('防犯登録番号の一部から、全角・半角や記号の違いに関係なく見つかる', async () => {
  const { id } = await aBicycle()
    .looking({ registrationKind: 'tokyo', registrationNumber: '警視庁 高井戸Ｊ・７７３１０' })
    .inState('stored');

  for (const part of ['77310', '７７３１０', '高井戸J', 'J-773', '高井戸Ｊ・77', '警視庁高井戸J77310']) {
    expect(await found({ registrationNumber: part }), part).toContain(id);
  }
  expect(await found({ registrationNumber: '77311' })).not.toContain(id);
});

test('検索の文字にある % や _ は、文字として探す', async () => {
  await aBicycle().looking({ registrationKind: 'prefecture', registrationNumber: '埼玉998877' }).inState('stored');

  expect(await found({ registrationNumber: '99%77' })).toEqual([]);
});

test('北・南の合計で探すと、北も南も見つかる', async () => {
  const north = await aBicycle().at('S07N').removedOn('2026-07-07').inState('removed');
  const south = await aBicycle().at('S07S').removedOn('2026-07-07').inState('removed');

  const ids = await found({ placeIds: [placeId('S07')], removedFrom: '2026-07-07', removedTo: '2026-07-07' });

  expect(ids).toEqual(expect.arrayContaining([north.id, south.id]));
});

test('検索した条件と件数が、だれが見たかとともに証跡に残る', async () => {
  const marker = '証跡確認998';
  await found({ registrationNumber: marker });

  const [entry] = await rowsOf<{ actor_role: string; details: { count: number } }>(
    "select actor_role, details from audit_entries where action = '/ledger/searches' and details->'conditions'->>'registrationNumber' = $1",
    [marker],
  );

  expect(entry).toMatchObject({ actor_role: 'call', details: { count: 0 } });
});

test('台帳の訂正は前後の値を経過に残し、古い画面からの訂正は断る', async () => {
  const office = await as('office');
  const { id, revision } = await aBicycle().inState('stored');
  const edit = { bicycleId: id, revision, registrationKind: 'none' as const, remarks: '持ち主から電話あり' };

  await office.send(EditBicycle, edit);
  const stale = await failureOf(office.send(EditBicycle, { ...edit, remarks: '古い画面' }));

  expect(stale.code).toBe('changed-meanwhile');
  const { remarks, events } = await seen(id);
  expect(remarks).toBe('持ち主から電話あり');
  expect(events.at(-1)?.details).toMatchObject({ changes: { remarks: { from: null, to: '持ち主から電話あり' } } });
});

test('保管期限を変えても計算された期限は残り、過去の日は断る', async () => {
  const office = await as('office');
  const { id, revision, computedDeadlineOn } = await aBicycle().inState('stored');
  const change = (retentionDeadlineOn: string) => ({
    bicycleId: id,
    revision,
    retentionDeadlineOn,
    reason: '警察の回答待ち',
  });

  expect(
    (await failureOf(office.send(ChangeDeadline, change('2026-01-01')))).fields['retentionDeadlineOn'],
  ).toBeDefined();
  await office.send(ChangeDeadline, change('2031-03-31'));

  expect(await seen(id)).toMatchObject({
    retentionDeadlineOn: '2031-03-31',
    computedDeadlineOn,
    deadlineReason: '警察の回答待ち',
  });
});

test('所有者を入れた自転車の閲覧は証跡に残り、撤去班には見せない', async () => {
  const [office, street, call] = [await as('office'), await as('street'), await as('call')];
  const { id, revision } = await aBicycle().inState('stored');
  await office.send(SetOwner, {
    bicycleId: id,
    revision,
    name: '髙橋 例',
    postalCode: '154-0017',
    address: '東京都世田谷区世田谷4-21-27',
  });

  const bicycle = await call.send(GetBicycle, { id });

  expect(bicycle.owner).toMatchObject({ name: '髙橋 例', postalCode: '154-0017' });
  expect((await failureOf(street.send(GetBicycle, { id }))).status).toBe(403);
  const looks = await rowsOf(
    "select 1 from audit_entries where action = '/ledger/bicycles' and subject_id = $1 and actor_role = 'call' and (details->>'seesOwner')::boolean",
    [id],
  );
  expect(looks).toHaveLength(1);
});
