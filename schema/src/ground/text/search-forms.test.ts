import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { storedForms, typedForms } from './search-forms.ts';
import { searchText } from './search-text.ts';

/** Whether a search for `typed` finds a field that holds `stored`. */
const finds = (typed: string, stored: string, synonyms: string[][] = []) =>
  typedForms(typed, synonyms).some((form) => storedForms(stored).some((line) => line.includes(form)));

const baskets = [
  ['前かご', '前籠', '前カゴ', 'フロントバスケット'],
  ['後ろかご', '後かご', 'リアバスケット'],
];

test.each([
  ['コーノ', 'こうの'],
  ['サトー', 'サトウ'],
  ['ｻﾄｰ', 'さとう'],
  ['オーノ', 'オオノ'],
  ['オーノ', 'オウノ'],
  ['ユーキ', 'ゆうき'],
  ['ケーコ', 'けいこ'],
  ['ネーサン', 'ねえさん'],
  ['サーリー', 'サリ'],
  ['シマヅ', 'シマズ'],
  ['つぢ', 'ツジ'],
  ['彥根', '彦根'],
  ['橫山', '横山'],
  ['敎子', '教子'],
  ['寬', '寛'],
  ['晉', '晋'],
  ['五の十二の三', '5-12-3'],
  ['桜五の十二の三', '桜五丁目12番3号'],
  ['四ー二十一ー二十七', '4-21-27'],
  ['四―二十一', '４－２１'],
  ['Nguyễn Văn An', 'NGUYEN VAN AN'],
  ['Nguye\u0302\u0303n', 'nguyen'],
  ['Müller', 'Muller'],
  ['Đặng', 'dang'],
  ['Strauß', 'STRAUSS'],
  ['03-5432-1111', '0354321111'],
  ['０９０－１２３４－５６７８', '09012345678'],
  ['(03)5432-1111', '03-5432-1111'],
  ['㈱東急', '株式会社東急'],
  ['（株）東急', '株式会社 東急'],
  ['東急㈲', '東急有限会社'],
  ['〒154-0017', '154-0017'],
  ['自由が丘', '自由ヶ丘'],
  ['自由が丘', '自由ケ丘'],
  ['世田谷が原1-2', '世田谷ヶ原一丁目2'],
])('「%s」と「%s」は互いに見つかる', (one, other) => {
  expect(finds(one, other), `${typedForms(one)} in ${storedForms(other)}`).toBe(true);
  expect(finds(other, one), `${typedForms(other)} in ${storedForms(one)}`).toBe(true);
});

test.each([
  ['自由が', '自由ヶ丘'],
  ['が丘', '自由ケ丘'],
  ['新井が', '新井がいる'],
  ['5432-1111', '電話 03-5432-1111 へ'],
  ['0354321111', '電話 03-5432-1111 へ'],
  ['03-5432-1111', '電話0354321111まで'],
  ['おか', 'さとおか'],
])('「%s」で「%s」が見つかる', (typed, stored) => {
  expect(finds(typed, stored), `${typedForms(typed)} in ${storedForms(stored)}`).toBe(true);
});

test.each([
  ['こうの', 'この'],
  ['さとう', 'さと'],
  ['オーノ', 'オカダ、アオキ'],
  ['一の宮', '1-宮'],
  ['三の宮', '3-宮'],
  ['五の十二の三', '5-12-4'],
  ['五の十二', '51-2'],
  ['五の六', '56'],
  ['だ', 'ら'],
  ['じ', 'し'],
  ['ず', 'す'],
  ['がけ', 'けけ'],
  ['鍵がない', '鍵けない'],
  ['0354321111', '03-5432-1112'],
  ['株', '有限会社東急'],
  ['彦', '顔'],
  ['ハン', 'Han'],
])('「%s」で「%s」は見つからない', (typed, stored) => {
  expect(finds(typed, stored), `${typedForms(typed)} in ${storedForms(stored)}`).toBe(false);
});

describe('同じ意味の言葉', () => {
  test.each([
    ['前籠', '前かご変形'],
    ['前かご', 'フロントバスケットあり'],
    ['ﾌﾛﾝﾄﾊﾞｽｹｯﾄ', '前籠なし'],
    ['黒い後ろかご', '黒いリアバスケット'],
    ['後かご', '後ろかごにカバー'],
  ])('「%s」で「%s」が見つかる', (typed, stored) => {
    expect(finds(typed, stored, baskets)).toBe(true);
  });

  test('別の言葉は混ぜない', () => {
    expect(finds('前かご', '後ろかご', baskets)).toBe(false);
    expect(finds('かご', '籠', [])).toBe(false);
  });

  test('組がどれだけあっても、探す形は24までに収まる', () => {
    const many = Array.from({ length: 12 }, (_, group) =>
      Array.from({ length: 9 }, (_, word) => `${'あいうえおかきくけこさし'[group]}${word}ん`),
    );
    expect(typedForms(many.map(([word]) => word).join('、'), many).length).toBeLessThanOrEqual(24);
  });
});

const written = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'0123一二三十の丁目番号ー-－〜 　がヶケコサオう自由丘株式会社〒éễđ'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 12,
});

test('どの文も自分自身で見つかる', () => {
  fc.assert(
    fc.property(written, (text) => searchText(text) === '' || finds(text, text)),
    { numRuns: 3000 },
  );
});

test('字も数字もなければ、探す形も載せる形もない', () => {
  expect([typedForms('ー・'), storedForms('〜 ')]).toEqual([[], []]);
});
