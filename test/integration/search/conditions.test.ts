import { SetOwner } from '@bicycles/schema/ledger/contracts';
import { metropolitanPoliceId } from '@bicycles/schema/police/metropolitan-police';
import { beforeAll, describe, expect, test } from 'vitest';
import { masterId } from '../../../directus/master-id.ts';
import { aBicycle, code, placeId, siteId } from '../../builders/a-bicycle.ts';
import { rowsOf } from '../../harness/database.ts';
import { as } from '../../harness/people.ts';
import { type Conditions, found, search } from './found.ts';

let bicycle: Awaited<ReturnType<ReturnType<typeof aBicycle>['inState']>>;
let siteOfBicycle: string;

beforeAll(async () => {
  bicycle = await aBicycle()
    .at('S26')
    .removedOn('2026-08-03')
    .looking({
      registrationKind: 'tokyo',
      registrationNumber: '警視庁 北沢Ｑ・03177',
      registrationPoliceBodyId: masterId('police_bodies', 'P13-0301'),
      frameNumber: 'ＱＸ-９０ ８８１７',
      vehicleKindId: code('vehicle_kind', 'bicycle'),
      modelId: code('model', 'city'),
      colourId: code('colour', 'purple'),
      stickerColourId: code('sticker_colour', 'yellow'),
      remarks: 'ﾁｬｲﾙﾄﾞｼｰﾄ　後ろに傘立てあり',
    })
    .inState('stored');
  siteOfBicycle = bicycle.storageSiteId ?? '';
  await (await as('office')).send(SetOwner, {
    bicycleId: bicycle.id,
    revision: bicycle.revision,
    name: '髙﨑　渚沙',
    nameKana: 'タカサキ　ナギサ',
    postalCode: '154-0017',
    address: '東京都世田谷区世田谷四丁目２１番９７号',
  });
  // The police's part of the procedure has no command yet; a search reads the day wherever it comes from.
  await rowsOf(
    `update bicycles set police_inquired_on = '2026-08-10', police_answered_on = '2026-08-20', notified_on = '2026-08-25',
            storage_announced_on = '2026-08-07', is_held = true, hold_reason = '確認中' where id = $1`,
    [bicycle.id],
  );
});

const otherId = '00000000-0000-4000-8000-000000000000';

/** Each condition with a value that meets the bicycle and one that does not. */
const keys = (): [name: string, meets: Conditions, misses: Conditions][] => [
  ['整理番号', { managementNumber: bicycle.managementNumber ?? '' }, { managementNumber: '99X' }],
  ['整理番号の一部', { managementNumber: bicycle.managementNumber?.slice(-4) ?? '' }, { managementNumber: '###' }],
  ['札番号', { tagNumber: bicycle.tagNumber }, { tagNumber: '99999999' }],
  ['防犯登録番号', { registrationNumber: '北沢ｑ 03177' }, { registrationNumber: '北沢R03177' }],
  ['防犯登録番号（頭の0なし）', { registrationNumber: '北沢Q3177' }, { registrationNumber: '北沢Q31770' }],
  ['防犯登録番号（頭の0が多い）', { registrationNumber: '北沢Ｑ 003177' }, { registrationNumber: '北沢Q00317' }],
  ['防犯登録番号（頭の0まで）', { registrationNumber: '沢q031' }, { registrationNumber: '沢q0031' }],
  ['防犯登録番号（署名の2字）', { registrationNumber: '北沢' }, { registrationNumber: '北澤X' }],
  ['防犯登録番号（異体字）', { registrationNumber: '警視庁北澤署Ｑ' }, { registrationNumber: '成城' }],
  ['警視庁警察署名', { registrationStation: '北沢警察署' }, { registrationStation: '玉川' }],
  ['記号', { registrationSymbol: 'ｑ' }, { registrationSymbol: 'R' }],
  ['番号', { registrationSerial: '3177' }, { registrationSerial: '3178' }],
  ['番号（頭の0）', { registrationSerial: '003177' }, { registrationSerial: '003178' }],
  ['車体番号', { frameNumber: 'qx908817' }, { frameNumber: 'QX908818' }],
  ['氏名', { personName: '高崎渚沙' }, { personName: '高崎渚紗' }],
  ['氏名（姓の2字）', { personName: '高﨑' }, { personName: '高島' }],
  ['氏名（1字）', { personName: '渚' }, { personName: '汀' }],
  ['氏名（カナ）', { personName: 'たかさきﾅｷﾞｻ' }, { personName: 'タカザキ' }],
  ['住所', { personAddress: '世田谷区世田谷4-21-97' }, { personAddress: '世田谷4-21-98' }],
  ['住所（丁目まで）', { personAddress: '世田谷4丁目' }, { personAddress: '世田谷2丁目' }],
  ['住所（郵便番号）', { personAddress: '1540017' }, { personAddress: '1540018' }],
  ['備考など', { freeText: 'チャイルドシート' }, { freeText: 'チャイルドガード' }],
  ['備考など（2字）', { freeText: '傘立' }, { freeText: '立傘' }],
  ['防犯登録の区分', { registrationKinds: ['tokyo', 'none'] }, { registrationKinds: ['prefecture'] }],
  ['警視庁', { policeBodyIds: [metropolitanPoliceId] }, { policeBodyIds: [masterId('police_bodies', 'P14')] }],
  ['警察署', { policeBodyIds: [masterId('police_bodies', 'P13-0301')] }, { policeBodyIds: [otherId] }],
  ['撤去場所', { placeIds: [placeId('S25'), placeId('S26')] }, { placeIds: [placeId('S25')] }],
  ['保管場所', { storageSiteIds: [siteOfBicycle] }, { storageSiteIds: [otherId] }],
  ['型式', { modelIds: [code('model', 'city')] }, { modelIds: [otherId] }],
  ['色', { colourIds: [code('colour', 'purple')] }, { colourIds: [code('colour', 'red')] }],
  ['シールの色', { stickerColourIds: [code('sticker_colour', 'yellow')] }, { stickerColourIds: [otherId] }],
  ['車種', { vehicleKindIds: [code('vehicle_kind', 'bicycle')] }, { vehicleKindIds: [code('vehicle_kind', 'moped')] }],
  ['状態', { statuses: ['stored', 'sold'] }, { statuses: ['sold'] }],
  [
    '撤去日',
    { days: { removed: { from: '2026-08-03', to: '2026-08-03' } } },
    { days: { removed: { to: '2026-08-02' } } },
  ],
  [
    '保管期限',
    { days: { retentionDeadline: { to: bicycle.retentionDeadlineOn ?? '' } } },
    { days: { retentionDeadline: { to: '2026-09-01' } } },
  ],
  [
    '警察照会日',
    { days: { policeInquired: { from: '2026-08-10' } } },
    { days: { policeInquired: { from: '2026-08-11' } } },
  ],
  [
    '警察回答日',
    { days: { policeAnswered: { to: '2026-08-20' } } },
    { days: { policeAnswered: { to: '2026-08-19' } } },
  ],
  [
    '返還通知日',
    { days: { notified: { from: '2026-08-25', to: '2026-08-25' } } },
    { days: { notified: { from: '2026-08-26' } } },
  ],
  [
    '保管の公示日',
    { days: { storageAnnounced: { from: '2026-08-07' } } },
    { days: { storageAnnounced: { to: '2026-08-06' } } },
  ],
  ['処分公示日', {}, { days: { disposalAnnounced: { to: '2099-01-01' } } }],
  ['返還日', {}, { days: { returned: { from: '2000-01-01' } } }],
  ['最終処理日', {}, { days: { final: { from: '2000-01-01' } } }],
  ['返還の有無', { flags: { isReturned: 'no' } }, { flags: { isReturned: 'yes' } }],
  ['防犯登録番号の有無', { flags: { hasRegistration: 'yes' } }, { flags: { hasRegistration: 'no' } }],
  ['所有者情報の有無', { flags: { hasOwner: 'yes' } }, { flags: { hasOwner: 'no' } }],
  ['返戻の有無', { flags: { isUndelivered: 'no' } }, { flags: { isUndelivered: 'yes' } }],
  ['盗難届の有無', { flags: { hasTheftReport: 'no' } }, { flags: { hasTheftReport: 'yes' } }],
  ['免除の有無', { flags: { isExempt: 'no' } }, { flags: { isExempt: 'yes' } }],
  ['機能喪失', { flags: { isBeyondUse: 'no' } }, { flags: { isBeyondUse: 'yes' } }],
  ['処分の保留', { flags: { isHeld: 'yes' } }, { flags: { isHeld: 'no' } }],
];

describe('どの項目でも、単独でも組み合わせても探せる', () => {
  test('合う値では見つかり、違う値では見つからない', async () => {
    const anchor = { tagNumber: bicycle.tagNumber };
    for (const [name, meets, misses] of keys()) {
      expect.soft((await search(meets)).total, `${name} だけ`).toBeGreaterThan(0);
      expect.soft(await found({ ...anchor, ...meets }), `${name} が合う`).toEqual([bicycle.id]);
      expect.soft(await found({ ...anchor, ...misses }), `${name} が違う`).toEqual([]);
    }
  });

  test('文字の項目は、その一つだけでこの一台に絞れる', async () => {
    for (const only of [{ personName: '髙崎渚沙' }, { frameNumber: 'QX-90' }, { registrationNumber: '北沢Q・03177' }]) {
      expect(await found(only)).toContain(bicycle.id);
    }
  });

  test('すべての項目を一度に組み合わせても見つかる', async () => {
    const all: Conditions = {};
    for (const [, { days, flags, ...rest }] of keys()) {
      Object.assign(all, rest, { days: { ...all.days, ...days }, flags: { ...all.flags, ...flags } });
    }

    expect(await found(all)).toEqual([bicycle.id]);
  });

  test('北・南の合計で探すと、北も南も見つかる', async () => {
    const north = await aBicycle().at('S07N').removedOn('2026-07-07').inState('removed');
    const south = await aBicycle().at('S07S').removedOn('2026-07-07').inState('removed');

    const ids = await found({
      placeIds: [placeId('S07')],
      days: { removed: { from: '2026-07-07', to: '2026-07-07' } },
    });

    expect(ids).toEqual(expect.arrayContaining([north.id, south.id]));
  });

  test('記号だけの入力や % は、条件なしとして扱わない', async () => {
    for (const typed of ['ー', '%', '_', '・']) {
      expect(await found({ personName: typed, tagNumber: bicycle.tagNumber }), typed).toEqual([]);
    }
  });

  test('保管場所の違う自転車は、組み合わせると見つからない', async () => {
    const other = siteId('1') === siteOfBicycle ? siteId('2') : siteId('1');

    expect(await found({ personName: '高崎渚沙', storageSiteIds: [other] })).not.toContain(bicycle.id);
  });
});
