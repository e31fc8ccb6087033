import { EditBicycle } from '@bicycles/schema/ledger/contracts';
import { AddArrival, AddIntake, ListIncoming } from '@bicycles/schema/yard/contracts';
import { expect, test } from 'vitest';
import { aBicycle, code, seen, siteId } from '../../builders/a-bicycle.ts';
import { failureOf } from '../../harness/failure-of.ts';
import { as } from '../../harness/people.ts';

test('移送中の一覧から受入れて、二次登録待ちに移る', async () => {
  const storage = await as('storage');
  const bicycle = await aBicycle().at('S09N').inState('removed');
  const storageSiteId = bicycle.storageSiteId ?? '';
  const ids = async () => {
    const find = bicycle.managementNumber ?? '';
    const { incoming, awaitingIntake } = await storage.send(ListIncoming, { storageSiteId, find });
    return {
      incoming: incoming.rows.map((row) => row.bicycleId),
      awaiting: awaitingIntake.rows.map((row) => row.bicycleId),
    };
  };
  expect((await ids()).incoming).toContain(bicycle.id);

  await storage.send(AddArrival, { tagNumber: bicycle.tagNumber, storageSiteId, conditionMemo: '後輪パンク' });

  const after = await ids();
  expect(after.incoming).not.toContain(bicycle.id);
  expect(after.awaiting).toContain(bicycle.id);
  expect(await seen(bicycle.id)).toMatchObject({ status: 'stored', conditionMemo: '後輪パンク' });
});

test('別の保管所の自転車は、確かめるまで受入れない', async () => {
  const storage = await as('storage');
  const bicycle = await aBicycle().at('S09N').inState('removed');
  const other = ['1', '5'].map(siteId).find((id) => id !== bicycle.storageSiteId) ?? '';

  const warning = await failureOf(storage.send(AddArrival, { tagNumber: bicycle.tagNumber, storageSiteId: other }));
  await storage.send(AddArrival, { tagNumber: bicycle.tagNumber, storageSiteId: other, acceptsOtherSite: true });

  expect(warning.code).toBe('other-site');
  expect(warning.message).toContain(bicycle.storageSiteName ?? '');
  expect((await seen(bicycle.id)).storageSiteId).toBe(other);
});

test('同じ自転車を2台の端末が同時に受入れると、片方だけが受け付けられる', async () => {
  const [storage, storage2] = [await as('storage'), await as('storage2')];
  const bicycle = await aBicycle().inState('removed');
  const input = { tagNumber: bicycle.tagNumber, storageSiteId: bicycle.storageSiteId ?? '' };

  const results = await Promise.allSettled([storage.send(AddArrival, input), storage2.send(AddArrival, input)]);

  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('二次登録は見たままのすべての項目を残し、防犯登録番号を分けて検索できるようにする', async () => {
  const storage = await as('storage');
  const { id, revision } = await aBicycle().inState('arrived');
  const look = {
    vehicleKindId: code('vehicle_kind', 'bicycle'),
    modelId: code('model', 'city'),
    colourId: code('colour', 'silver'),
    secondColourId: code('colour', 'black'),
    wheelInches: '27',
    isElectric: true,
    registrationKind: 'tokyo' as const,
    registrationNumber: '警視庁　世田谷Ａ・９１８７５',
    stickerColourId: code('sticker_colour', 'yellow'),
    frameNumber: 'GK－４８２２１０',
    hasBasket: true,
    basketPlaces: ['front' as const, 'rear' as const],
    hasGears: true,
    gearCount: '3',
    isLockCut: true,
    isDamaged: true,
    damagePlaces: ['rear_wheel' as const, 'saddle' as const],
    damageNote: '後輪曲がり',
    isBeyondUse: false,
    manufacturer: '見本サイクル',
    conditionMemo: '',
    storageSlot: 'A-12',
    remarks: '鍵1個',
  };

  await storage.send(AddIntake, { bicycleId: id, revision, ...look });

  expect(await seen(id)).toMatchObject({
    modelLabel: 'シティサイクル（婦人車）',
    colourLabel: '銀',
    secondColourLabel: '黒',
    wheelInches: 27,
    isElectric: true,
    registrationNumber: '警視庁　世田谷Ａ・９１８７５',
    registrationStation: '世田谷',
    registrationSymbol: 'A',
    registrationSerial: '91875',
    basketPlaces: ['front', 'rear'],
    gearCount: 3,
    isLockCut: true,
    damagePlaces: ['rear_wheel', 'saddle'],
    storageSlot: 'A-12',
    remarks: '鍵1個',
  });
});

test('入力中に別の端末が更新した自転車への二次登録は断り、後の内容を消さない', async () => {
  const [storage, office] = [await as('storage'), await as('office')];
  const { id, revision } = await aBicycle().inState('arrived');
  await office.send(AddIntake, { bicycleId: id, revision, registrationKind: 'none', remarks: '先の登録' });

  const failure = await failureOf(
    storage.send(AddIntake, { bicycleId: id, revision, registrationKind: 'none', remarks: '後の登録' }),
  );

  expect(failure.code).toBe('changed-meanwhile');
  expect((await seen(id)).remarks).toBe('先の登録');
});

test('シールの読めなかった字（□）が残る番号は、二次登録でも台帳の訂正でも欄に示して断り、何も書かない', async () => {
  const [storage, office] = [await as('storage'), await as('office')];
  const { id, revision } = await aBicycle().inState('arrived');
  const look = { bicycleId: id, revision, registrationKind: 'tokyo' as const, registrationNumber: '新宿A・9□875' };

  const failures = [await failureOf(storage.send(AddIntake, look)), await failureOf(office.send(EditBicycle, look))];

  for (const { status, fields } of failures) {
    expect(status).toBe(400);
    expect(fields['registrationNumber']).toContain('□の字をシールの現物で確かめて入れてください');
  }
  expect(await seen(id)).toMatchObject({ revision, registrationNumber: null, intakeAt: null });
});
