import { describe, expect, test } from 'vitest';
import { findUnprintable } from './find-unprintable.ts';
import { unprintableCharacters } from './unprintable-characters.ts';

describe('印刷できない文字', () => {
  test.each(['髙﨑𠮷', '東京都１－２', 'é', 'か\u3099', 'e\u0301', '一行\n二行\t', '\u200b左', '辻\u{E0100}'])(
    '「%s」は印刷できる',
    (text) => {
      expect(unprintableCharacters(text)).toEqual([]);
    },
  );

  test.each([
    ['どの書体にもない文字', '名\u{50001}前', ['\u{50001}']],
    ['絵文字をつないだもの', '家族👨‍👩‍👧です', ['👨‍👩‍👧']],
    ['肌の色が付いた絵文字', '👍🏽', ['👍🏽']],
    ['半分だけの文字', 'a\ud842b', ['\ud842']],
    ['同じ文字が二度', '\u{50001}と\u{50001}', ['\u{50001}']],
  ])('%sは、見た目の1文字として知らせる', (_, text, expected) => {
    expect(unprintableCharacters(text)).toEqual(expected);
  });

  test('値のどこにあるかを、様式の差し込み名で知らせる', () => {
    const data = { notices: [{ name: '太郎' }, { name: '花\u{50001}' }], count: 2, note: null };

    expect(findUnprintable(data)).toEqual([{ character: '\u{50001}', path: 'notices[1].name', printedAs: undefined }]);
  });

  test('書体にない異体字の指定は、基の字で印刷されることを知らせる', () => {
    expect(findUnprintable('辻\u{E01EF}', 'name')).toEqual([
      { character: '辻\u{E01EF}', path: 'name', printedAs: '辻' },
    ]);
    expect(unprintableCharacters('辻\u{E01EF}')).toEqual([]);
  });
});
