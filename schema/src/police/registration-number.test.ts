import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRegistrationNumber } from './registration-number.ts';

const shinjuku = { station: '新宿', symbol: 'A', serial: '91875', key: '新宿A91875' };

describe('警視庁の防犯登録番号', () => {
  it.each([
    '警視庁 新宿A・91875',
    '警視庁新宿A91875',
    '警視庁　新宿Ａ・９１８７５',
    '新宿A91875',
    '新宿a91875',
    '新宿 A 91875',
    '新宿A-91875',
    '新宿Ａ－９１８７５',
    '新宿A−91875',
    '新宿Aー91875',
    '新宿A･91875',
    '新宿署A91875',
    '新宿警察署 A・91875',
    '警視庁新宿警察署A91875',
    '警視庁・新宿・A・91875',
    '　新宿 A‐91875 ',
    '警 視 庁 新 宿 A 9 1 8 7 5',
  ])('「%s」は新宿・A・91875 と読む', (typed) => {
    expect(parseRegistrationNumber(typed)).toEqual(shinjuku);
  });

  it.each([
    ['世田谷B00123', '世田谷', 'B', '00123'],
    ['警視庁 北沢C・1', '北沢', 'C', '1'],
    ['玉川Z99999', '玉川', 'Z', '99999'],
    ['丸の内A12345', '丸の内', 'A', '12345'],
    ['代々木A12345', '代々木', 'A', '12345'],
    ['府中A12345', '府中', 'A', '12345'],
    ['府中警察署A12345', '府中', 'A', '12345'],
    ['葛\u{E0100}飾A12345', '葛飾', 'A', '12345'],
    ['東京湾岸AB123456', '東京湾岸', 'AB', '123456'],
    ['田園調布 D 777', '田園調布', 'D', '777'],
    ['東京都 新宿A12345', '新宿', 'A', '12345'],
    ['東京空港A12345', '東京空港', 'A', '12345'],
  ])('「%s」は %s・%s・%s と読む', (typed, station, symbol, serial) => {
    expect(parseRegistrationNumber(typed)).toMatchObject({ station, symbol, serial });
  });

  it('記号のない番号は、警視庁とあるときだけ署名と番号に分ける', () => {
    expect(parseRegistrationNumber('警視庁 新宿 91875')).toEqual({
      station: '新宿',
      serial: '91875',
      key: '新宿91875',
    });
    expect(parseRegistrationNumber('新宿 91875')).toEqual({ key: '新宿91875' });
  });
});

describe('そのほかの番号', () => {
  it.each([
    ['神奈川県警 A12345', '神奈川県警A12345'],
    ['神奈川県A12345', '神奈川県警A12345'],
    ['神奈川県警察 A12345', '神奈川県警A12345'],
    ['神奈川県警察本部A12345', '神奈川県警A12345'],
    ['神奈川警察A12345', '神奈川県警A12345'],
    ['神奈川 A12345', '神奈川県警A12345'],
    ['埼玉 12345678', '埼玉県警12345678'],
    ['大阪府警察A123456', '大阪府警A123456'],
    ['大阪府 A123456', '大阪府警A123456'],
    ['大阪A123456', '大阪府警A123456'],
    ['北海道警察A1234', '北海道警A1234'],
    ['北海道A1234', '北海道警A1234'],
    ['千葉県警察 柏A123456', '千葉県警柏A123456'],
    ['神奈川県', '神奈川県'],
    ['神奈川', '神奈川'],
    ['北海道警A1234', '北海道警A1234'],
    ['京都府 B12345', '京都府警B12345'],
    ['12-3456-7890', '1234567890'],
    ['ab12345678', 'AB12345678'],
    ['Ｎ０１－２３４５６７', 'N01234567'],
    ['川崎A1234567', '川崎A1234567'],
    ['A91875', 'A91875'],
    ['91875', '91875'],
    ['警視庁', '警視庁'],
    ['新宿', '新宿'],
    ['警視庁A91875', 'A91875'],
    ['', ''],
  ])('「%s」は分けずに、検索形だけ「%s」とする', (typed, key) => {
    expect(parseRegistrationNumber(typed)).toEqual({ key });
  });
});

describe('一部からの検索', () => {
  it.each(['91875', '918', 'A91875', 'a-918', '宿A', '新宿', '警視庁新宿', '新宿署A', '新宿A・91875', '８７５'])(
    '「%s」で見つかる',
    (part) => {
      expect(shinjuku.key).toContain(parseRegistrationNumber(part).key);
    },
  );

  it('分けた部分をつなぐと検索形になり、番号の頭の0は失わない', () => {
    const station = fc.constantFrom('新宿', '世田谷', '丸の内', '代々木', '八王子');
    const serial = fc
      .array(fc.constantFrom(...'0123456789'), { minLength: 1, maxLength: 6 })
      .map((digits) => digits.join(''));
    fc.assert(
      fc.property(
        station,
        fc.constantFrom(...'ABCXYZ'),
        serial,
        fc.constantFrom('', '警視庁', '警視庁 '),
        (name, symbol, number, prefix) => {
          const parts = parseRegistrationNumber(`${prefix}${name}${symbol}・${number}`);
          expect(parts).toEqual({ station: name, symbol, serial: number, key: `${name}${symbol}${number}` });
        },
      ),
    );
  });
});
