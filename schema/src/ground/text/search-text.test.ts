import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kanjiVariants } from './kanji-variants.ts';
import { indexedText, searchText } from './search-text.ts';

/** Whether a search for `typed` finds a field that holds `stored`. */
const finds = (typed: string, stored: string) => indexedText(stored).includes(searchText(typed));

const same: [string, string][] = [
  // 全角・半角
  ['ＡＢＵＳ', 'abus'],
  ['ﾌﾞﾘﾁﾞｽﾄﾝ', 'ブリヂストン'],
  ['ｶﾞ', 'ガ'],
  ['ﾊﾟﾅｿﾆｯｸ', 'ぱなそにっく'],
  ['１２３', '123'],
  ['㈱東急', '(株)東急'],
  ['①番', '1番'],
  ['㌔', 'キロ'],
  // かな・カナ
  ['たかはし', 'タカハシ'],
  ['タナカ　タロウ', 'たなか たろう'],
  ['か\u3099', 'が'],
  ['は\u309aん', 'ぱん'],
  ['ヴィラ', 'ゔぃら'],
  ['キャノンデール', 'きやのんでる'],
  ['サーリー', 'サリ'],
  ['コーポ', 'コ―ポ'],
  ['メゾン・ド・桜', 'メゾンド桜'],
  ['ヱビス', 'エビス'],
  // 異体字
  ['髙橋', '高橋'],
  ['山﨑', '山崎'],
  ['澤田', '沢田'],
  ['渡邊', '渡辺'],
  ['渡邉', '渡辺'],
  ['齋藤', '斉藤'],
  ['齊藤', '斎藤'],
  ['濵田', '浜田'],
  ['濱田', '浜田'],
  ['廣瀨', '広瀬'],
  ['𠮷野', '吉野'],
  ['𣘺本', '橋本'],
  ['栁田', '柳田'],
  ['國府', '国府'],
  ['櫻新町', '桜新町'],
  ['龍ケ崎', '竜ヶ崎'],
  ['葛\u{e0100}飾', '葛飾'],
  ['辻\u{e0101}', '辻'],
  ['神\ufe00田', '神田'],
  ['神田', '神田'],
  ['嶋﨑', '島崎'],
  ['佐々木', '佐佐木'],
  ['佐〻木', '佐々木'],
  ['澁谷', '渋谷'],
  ['冨田', '富田'],
  ['眞鍋', '真鍋'],
  ['舘野', '館野'],
  // 空白と見えない文字
  ['高橋 太郎', '高橋太郎'],
  ['高橋　太郎', '高橋 太郎'],
  ['高\u200b橋', '高橋'],
  // 番地
  ['三丁目', '3丁目'],
  ['３－', '三丁目'],
  ['世田谷四丁目２１番２７号', '世田谷4-21-27号'],
  ['世田谷4丁目21番地27', '世田谷四丁目21-27'],
  ['4－21－27', '4‐21‐27'],
  ['4ー21ー27', '4−21−27'],
  ['4―21―27', '4─21─27'],
  ['4〜21', '4～21'],
  ['4 21 27', '4-21-27'],
  ['4、21', '4-21'],
  ['二十一番', '21番'],
  ['二一番', '21番'],
  ['百二番地', '102番地'],
  ['３の２', '3-2'],
  ['三丁目二十一の五', '3-21-5'],
  ['21番地の3', '21-3'],
  ['北二十四条', '北24条'],
  ['04丁目', '4丁目'],
  ['101号室', '１０１号'],
  ['千駄ヶ谷', '千駄ケ谷'],
  ['一番ヶ瀬', '一番ケ瀬'],
];

const parts: [string, string][] = [
  ['高橋', '髙橋　例子'],
  ['谷4', '世田谷区世田谷四丁目'],
  ['世田谷4丁目', '世田谷4-21-27'],
  ['世田谷4-21-2', '世田谷4-21-27'],
  ['4-21-27', '世田谷四丁目21番27号101号室'],
  ['0017', '154-0017'],
  ['鍵なし', 'かぎ　鍵無し・鍵なし'],
  ['26インチ', '26ｲﾝﾁ 黒'],
];

const different: [string, string][] = [
  ['高橋', '高島'],
  ['はし', 'ばし'],
  ['ハシ', 'パシ'],
  ['太郎', '大郎'],
  ['崎', '埼玉'],
  ['坂', '大阪'],
  ['斎', '斗'],
  ['未', '末'],
  ['土', '士'],
  ['千', '干'],
  ['己', '巳'],
  ['日', '曰'],
  ['口', 'ロ'],
  ['カ', '力'],
  ['ニ', '二'],
  ['ハ', '八'],
  ['エ', '工'],
  ['ト', '卜'],
  ['一', 'ー'],
  ['へ', 'べ'],
  ['つ', 'づ'],
  ['し', 'ち'],
  ['辺', '辻'],
  ['沢', '尺'],
  ['浜', '兵'],
  ['広', '仏'],
  ['柳', '仰'],
  ['吉', '告'],
  ['富', '宮'],
  ['館', '官'],
  ['三宅', '3宅'],
  ['二宮', '2宮'],
  ['千歳', '1000歳'],
  ['八木', '8木'],
  ['一の宮', '1-宮'],
  ['みのり', 'みり'],
  ['上ノ山', '上山'],
  ['4丁目', '42-1'],
  ['世田谷4丁目', '世田谷14-2'],
  ['4丁目21番2号', '4-21-27'],
  ['421', '4-21'],
  ['4-2-1', '4-21'],
  ['4-21', '42-1'],
  ['3丁目', '2丁目'],
  ['1-23', '12-3'],
  ['1-2-3', '123'],
  ['12番', '1-2'],
  ['二十一番', '20-1'],
  ['百二番', '120番'],
  ['5の6', '56'],
  ['24条', '25条'],
  ['101号室', '1-01'],
  ['10', '1-0'],
  ['番田', '万田'],
  ['号外', '番外'],
  ['丁字路', '番字路'],
  ['abc', 'ab'],
  ['A-1', 'A2'],
  ['O', '0'],
  ['l', '1'],
  ['東急', '京急'],
  ['ブリヂストン', 'ブリストン'],
];

test.each(same)('「%s」と「%s」は互いに見つかる', (one, other) => {
  expect(searchText(one)).not.toBe('');
  expect(finds(one, other), `${searchText(one)} in ${indexedText(other)}`).toBe(true);
  expect(finds(other, one), `${searchText(other)} in ${indexedText(one)}`).toBe(true);
});

test.each(parts)('「%s」で「%s」が見つかる', (typed, stored) => {
  expect(finds(typed, stored), `${searchText(typed)} in ${indexedText(stored)}`).toBe(true);
});

test.each(different)('「%s」で「%s」は見つからない', (typed, stored) => {
  expect(finds(typed, stored), `${searchText(typed)} in ${indexedText(stored)}`).toBe(false);
});

describe('searchText', () => {
  const written = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...'0123一二三十百千〇丁目番地号室条のノ々ー-－〜・ 　.'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 12,
  });

  test('もう一度かけても変わらない', () => {
    fc.assert(
      fc.property(written, (text) => searchText(searchText(text)) === searchText(text)),
      { numRuns: 3000 },
    );
    fc.assert(
      fc.property(written, (text) => indexedText(indexedText(text)) === indexedText(text)),
      { numRuns: 3000 },
    );
  });

  test('どの文も自分自身で見つかる', () => {
    fc.assert(
      fc.property(written, (text) => finds(text, text)),
      { numRuns: 3000 },
    );
  });

  test('合成済みでも分解されていても同じになる', () => {
    fc.assert(
      fc.property(written, (text) => searchText(text.normalize('NFD')) === searchText(text.normalize('NFC'))),
      { numRuns: 3000 },
    );
  });

  test('字も数字もなければ空になる', () => {
    expect(['ー', '・', '  ', '－', '〜', '“”'].map(searchText)).toEqual(['', '', '', '', '', '']);
  });
});

describe('異体字の表', () => {
  test('読み替え先は、さらに読み替えられない', () => {
    expect([...kanjiVariants.values()].filter((base) => kanjiVariants.has(base))).toEqual([]);
  });

  test('どの字も一度だけ、一字どうしで載っている', () => {
    expect(kanjiVariants.size).toBeGreaterThan(120);
    expect([...kanjiVariants].flat().filter((character) => !/^\p{Script=Han}$/u.test(character))).toEqual([]);
  });
});
