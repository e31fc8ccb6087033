import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsPattern } from '../police/fits-pattern.ts';
import { findPrefecture, findStation } from './sticker-names.ts';
import { readingOf, type StickerLook } from './sticker-reading.ts';
import { gap, type SerialVote, voteOnSerial } from './sticker-serial.ts';

const names = {
  stations: ['新宿', '世田谷', '町田', '麹町', '練馬', '千住', '南千住'],
  prefectures: ['神奈川県警', '群馬県警', '北海道警'],
};
const read = (text: string, confidence = 95) => [...text].map((char) => ({ char, confidence }));

/** Looks that read these lines and serials, one after the other. */
const looks = (...each: { lines: string[]; serial: string; confidence?: number }[]): StickerLook[] =>
  each.map(({ lines, serial, confidence }, look) => ({
    lines,
    serials: [
      { reader: 'latin', look, characters: read(serial, confidence) },
      { reader: 'japanese', look, characters: read(serial, confidence) },
    ],
  }));

describe('シールの読み取り', () => {
  it('2回とも同じに読めた警視庁の番号は、事務員が打つ形で提案する', () => {
    const twice = { lines: ['警視庁防犯登録', '新宿A・91875'], serial: 'A・91875' };

    expect(readingOf(looks(twice, twice), names)).toEqual({ kind: 'tokyo', issuer: '新宿', number: '新宿A・91875' });
  });

  it('道府県の番号は、道府県名とハイフンを付けて提案する', () => {
    const twice = { lines: ['神奈川県警察防犯登録', '12-345678'], serial: '12-345678' };

    expect(readingOf(looks(twice, twice), names)).toEqual({
      kind: 'prefecture',
      issuer: '神奈川県警',
      number: '神奈川県警 12-345678',
    });
  });

  it('1回しか読めなかったもの、桁の数が食い違うものは、何も提案しない', () => {
    const good = { lines: ['新宿'], serial: 'A91875' };
    const nothing = { lines: [], serial: '' };
    const longer = { lines: ['新宿'], serial: 'A918751' };

    expect(readingOf(looks(good, nothing), names)).toBeUndefined();
    expect(readingOf(looks(good, longer), names)).toBeUndefined();
  });

  it('食い違った文字は、当て推量せずに空けておく', () => {
    const one = { lines: ['新宿'], serial: 'A91875' };
    const other = { lines: ['新宿'], serial: 'A91375' };

    expect(readingOf(looks(one, other), names)?.number).toBe(`新宿A・91${gap}75`);
  });

  it('自信のない文字は、2回同じでも空けておく', () => {
    const unsure = { lines: ['新宿'], serial: 'A91875', confidence: 30 };

    expect(readingOf(looks(unsure, unsure), names)).toBeUndefined();
  });

  it('警察署の名が読めないときは、署名だけを空けておく', () => {
    const twice = { lines: ['警視庁防犯登録', '析柿A・91875'], serial: 'A・91875' };

    expect(readingOf(looks(twice, twice), names)).toEqual({ kind: 'tokyo', issuer: null, number: `${gap}A・91875` });
  });

  it('2回の読み取りで警察署の名が違うときは、どちらも採らない', () => {
    const one = { lines: ['警視庁', '新宿A91875'], serial: 'A91875' };
    const other = { lines: ['警視庁', '練馬A91875'], serial: 'A91875' };

    expect(readingOf(looks(one, other), names)?.issuer).toBeNull();
  });
});

describe('名前の見つけ方', () => {
  it.each([
    ['新宿A91875', { name: '新宿', end: 2, distance: 0 }],
    ['|新宿A91875', { name: '新宿', end: 3, distance: 0 }],
    ['南千住A1', { name: '南千住', end: 3, distance: 0 }],
    ['世日谷A1', { name: '世田谷', end: 3, distance: 1 }],
  ])('「%s」の行には警察署がある', (line, found) => {
    expect(findStation(line, names.stations)).toEqual(found);
  });

  it.each(['群馬県警察', '新術A1', '91875', ''])('「%s」からは警察署を決めない', (line) => {
    expect(findStation(line, names.stations)).toBeUndefined();
  });

  it('警の字がつぶれていても、道府県は分かる', () => {
    expect(findPrefecture('|群馬県蕾祭防犯登録', names.prefectures)?.name).toBe('群馬県警');
  });
});

describe('番号の多数決', () => {
  const form = { letters: [1, 1], length: [6, 7] } as const;
  const votes = (...texts: string[]): SerialVote[] =>
    texts.map((text, look) => ({ reader: 'latin', look, characters: read(text) }));

  it('左隣の文字が混じっても、番号の形をした終わりだけを読む', () => {
    expect(voteOnSerial(votes('FOMETZ-12128', 'FOHETZ12128'), form)).toMatch(/^Z-?12128$/);
  });

  it('数字しか来ないところの O・I・S は、それだけでは決め手にならない', () => {
    expect(voteOnSerial(votes('A9O875', 'A9O875'), form)).toBe(`A9${gap}875`);
  });

  it('3分の1より多くが空くときは、何も提案しない', () => {
    expect(voteOnSerial(votes('A12345', 'A67890'), form)).toBeUndefined();
  });

  it('提案の文字は、どれも2回以上読まれたものである', () => {
    const serial = fc.stringMatching(/^[A-Z][0-9]{5}$/);
    fc.assert(
      fc.property(fc.array(serial, { minLength: 1, maxLength: 4 }), (texts) => {
        const decided = voteOnSerial(votes(...texts), form) ?? '';
        const isReadTwice = [...decided].every(
          (char, index) => char === gap || texts.filter((text) => text[index] === char).length >= 2,
        );
        expect(isReadTwice).toBe(true);
      }),
    );
  });
});

describe('番号の書式', () => {
  it.each([
    [null, 'なんでも', true],
    ['[', '正しくない書式は妨げない', true],
    ['^[A-Z]\\d{7}$', 'ａ1234567', true],
    ['^[A-Z]\\d{7}$', '1234567', false],
  ])('書式 %s に「%s」は %s', (pattern, number, fits) => {
    expect(fitsPattern(pattern, number)).toBe(fits);
  });
});
