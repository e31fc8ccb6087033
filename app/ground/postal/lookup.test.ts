import { describe, expect, test } from 'vitest';
import { addressesFor, postalCodesFor } from './lookup.server.ts';

/** Pairs as Japan Post publishes them. */
const pairs = [
  ['154-0017', '東京都世田谷区世田谷'],
  ['154-0024', '東京都世田谷区三軒茶屋'],
  ['155-0031', '東京都世田谷区北沢'],
  ['154-0001', '東京都世田谷区池尻'],
  ['154-0004', '東京都世田谷区太子堂'],
  ['154-0012', '東京都世田谷区駒沢'],
  ['154-0015', '東京都世田谷区桜新町'],
  ['154-0022', '東京都世田谷区梅丘'],
  ['155-0033', '東京都世田谷区代田'],
  ['156-0043', '東京都世田谷区松原'],
  ['156-0052', '東京都世田谷区経堂'],
  ['157-0066', '東京都世田谷区成城'],
  ['157-0064', '東京都世田谷区給田'],
  ['158-0082', '東京都世田谷区等々力'],
  ['158-0083', '東京都世田谷区奥沢'],
  ['158-0094', '東京都世田谷区玉川'],
  ['158-0097', '東京都世田谷区用賀'],
  ['100-0013', '東京都千代田区霞が関'],
  ['100-0005', '東京都千代田区丸の内'],
  ['150-0001', '東京都渋谷区神宮前'],
  ['160-0022', '東京都新宿区新宿'],
  ['104-0061', '東京都中央区銀座'],
  ['220-0012', '神奈川県横浜市西区みなとみらい'],
  ['213-0001', '神奈川県川崎市高津区溝口'],
  ['530-0001', '大阪府大阪市北区梅田'],
  ['810-0001', '福岡県福岡市中央区天神'],
  ['980-0021', '宮城県仙台市青葉区中央'],
  ['900-0006', '沖縄県那覇市おもろまち'],
] as const;

describe('郵便番号から住所', () => {
  test.each(pairs)('%s は %s', (postalCode, address) => {
    expect(addressesFor(postalCode)).toContainEqual({ postalCode, address });
  });

  test('全角でもハイフンなしでも同じ答えになる', () => {
    expect(addressesFor('１５４－００２４')).toEqual(addressesFor('1540024'));
  });

  test('ない番号には何も答えない', () => {
    expect(addressesFor('999-9999')).toEqual([]);
  });

  test('一つの番号に町が複数あれば、すべて答える', () => {
    expect(addressesFor('190-0100').map(({ address }) => address)).toEqual(
      expect.arrayContaining(['東京都あきる野市', '東京都西多摩郡日の出町']),
    );
  });

  test('一つの番号の町が多すぎれば、共通する所までを答える', () => {
    expect(addressesFor('452-0961')).toEqual([{ postalCode: '452-0961', address: '愛知県清須市春日' }]);
  });
});

describe('住所から郵便番号', () => {
  test.each(pairs)('%s は %s に番地が付いていても見つかる', (postalCode, address) => {
    expect(postalCodesFor(`${address}１丁目２－３`).map((found) => found.postalCode)).toContain(postalCode);
  });

  test.each([
    ['世田谷区三軒茶屋2-1-1', '154-0024'],
    ['東京都 世田谷区 北沢 二丁目8番18号', '155-0031'],
    ['千代田区霞ヶ関1-1-1', '100-0013'],
    ['千代田区霞ケ関１丁目', '100-0013'],
    ['千代田区丸ノ内1-9-1', '100-0005'],
    ['瑞穂町箱根ケ崎2335', '190-1221'],
    ['京都市中京区寺町通御池上る上本能寺前町488番地', '604-0925'],
    ['京都府京都市下京区四条通烏丸東入長刀鉾町8', '600-8008'],
  ])('%s は %s', (address, postalCode) => {
    expect(postalCodesFor(address).map((found) => found.postalCode)).toContain(postalCode);
  });

  test('町名がなければ、市区町村全体の番号 (…-0000) を答えず、何も答えない', () => {
    expect(postalCodesFor('東京都世田谷区')).toEqual([]);
    expect(postalCodesFor('世田谷区1-2-3')).toEqual([]);
  });

  test('同じ名前の町に番号が複数あれば、候補をすべて答える', () => {
    const codes = postalCodesFor('港区芝浦4-1-1').map((found) => found.postalCode);

    expect(codes).toEqual(['105-0023', '108-0023']);
  });

  test('同じ名前の市が二つあっても、町名でどちらかに決まる', () => {
    expect(postalCodesFor('府中市宮西町2-24').map((found) => found.address)).toEqual(['東京都府中市宮西町']);
  });

  test('村全体で一つの番号なら、それを答える', () => {
    expect(postalCodesFor('東京都利島村248')).toEqual([{ postalCode: '100-0301', address: '東京都利島村' }]);
  });

  test('知らない地名には何も答えない', () => {
    expect(postalCodesFor('どこでもない町1-1')).toEqual([]);
    expect(postalCodesFor('')).toEqual([]);
  });
});
