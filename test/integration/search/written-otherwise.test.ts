import { SetOwner } from '@bicycles/schema/ledger/contracts';
import { beforeAll, describe, expect, test } from 'vitest';
import { masterId } from '../../../directus/master-id.ts';
import { aBicycle } from '../../builders/a-bicycle.ts';
import { rowsOf } from '../../harness/database.ts';
import { as } from '../../harness/people.ts';
import { type Conditions, found } from './found.ts';

let bicycle: Awaited<ReturnType<ReturnType<typeof aBicycle>['inState']>>;

beforeAll(async () => {
  bicycle = await aBicycle()
    .looking({
      registrationKind: 'prefecture',
      registrationNumber: '神奈川県 12-345678',
      registrationPoliceBodyId: masterId('police_bodies', 'P14'),
      remarks: '前籠に荷物。連絡は０３－５４３２－１１１１へ',
    })
    .inState('stored');
  await (await as('office')).send(SetOwner, {
    bicycleId: bicycle.id,
    revision: bicycle.revision,
    name: 'Nguyễn Văn An',
    nameKana: 'グエン　コーノ',
    postalCode: '154-0017',
    address: '東京都世田谷区世田谷五の十二の三　自由が丘ハイツ',
  });
});

/** What a caller says or a clerk types, and what stands next to it but is another. */
const ways: [name: string, meets: Conditions, misses: Conditions][] = [
  ['県警を付けて', { registrationNumber: '神奈川県警12345678' }, { registrationNumber: '埼玉県警12345678' }],
  [
    '県警察を付けて',
    { registrationNumber: '神奈川県警察 12-345678' },
    { registrationNumber: '神奈川県警察 12-345679' },
  ],
  ['県を付けずに', { registrationNumber: '神奈川12345678' }, { registrationNumber: '千葉12345678' }],
  ['番号だけ', { registrationNumber: '12345678' }, { registrationNumber: '12345679' }],
  ['付号のない名', { personName: 'nguyen van an' }, { personName: 'nguyen van anh' }],
  ['名の順が逆', { personName: 'An Nguyen' }, { personName: 'An Tran' }],
  ['長音を仮名で', { personName: 'こうの' }, { personName: 'かの' }],
  ['漢数字の番地', { personAddress: '世田谷5-12-3' }, { personAddress: '世田谷5-12-4' }],
  [
    '郵便番号と住所',
    { personAddress: '〒154-0017 世田谷区世田谷5丁目' },
    { personAddress: '〒154-0018 世田谷区世田谷5丁目' },
  ],
  ['がとヶ', { personAddress: '自由ヶ丘ハイツ' }, { personAddress: '希望ヶ丘ハイツ' }],
  ['同義語', { freeText: '前かご' }, { freeText: '後ろかご' }],
  ['ハイフンのない電話', { freeText: '0354321111' }, { freeText: '0354321112' }],
];

describe('別の書き方でも見つかる', () => {
  test.each(ways)('%s', async (_, meets, misses) => {
    const anchor = { tagNumber: bicycle.tagNumber };

    expect(await found({ ...anchor, ...meets })).toEqual([bicycle.id]);
    expect(await found({ ...anchor, ...misses })).toEqual([]);
  });

  test('区が足した同義語でも見つかり、廃止すると見つからなくなる', async () => {
    const anchor = { tagNumber: bicycle.tagNumber, freeText: 'お荷物袋' };
    expect(await found(anchor)).toEqual([]);

    await rowsOf(
      `insert into codes (id, list, code, label, phrase, certainty, sort) values ($1, 'search_synonym', 'test_bag', 'お荷物袋', '荷物', 'uncertain', 999)`,
      [masterId('codes', 'search_synonym/test_bag')],
    );
    expect(await found(anchor)).toEqual([bicycle.id]);

    await rowsOf(`update codes set retired_on = current_date - 2 where code = 'test_bag'`);
    expect(await found(anchor)).toEqual([]);
  });
});
