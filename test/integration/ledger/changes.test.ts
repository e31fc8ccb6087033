import { ChangeDeadline, EditBicycle, GetBicycle, SetOwner } from '@bicycles/schema/ledger/contracts';
import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { aBicycle, seen } from '../../builders/a-bicycle.ts';
import { rowsOf } from '../../harness/database.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';

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
  const inFourYears = DateTime.now().setZone('Asia/Tokyo').plus({ years: 4 }).toFormat('yyyy-MM-dd');
  const change = (retentionDeadlineOn: string) => ({
    bicycleId: id,
    revision,
    retentionDeadlineOn,
    reason: '警察の回答待ち',
  });

  expect(
    (await failureOf(office.send(ChangeDeadline, change('2026-01-01')))).fields['retentionDeadlineOn'],
  ).toBeDefined();
  await office.send(ChangeDeadline, change(inFourYears));

  expect(await seen(id)).toMatchObject({
    retentionDeadlineOn: inFourYears,
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
    "select 1 from audit_entries where action = '/ledger/get-bicycle' and subject_id = $1 and actor_role = 'call' and (details->>'seesOwner')::boolean",
    [id],
  );
  expect(looks).toHaveLength(1);
});
