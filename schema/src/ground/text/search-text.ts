/**
 * The one form in which text is searched (row L6): what is stored and what is typed go through it, so
 * that width, case, kana, 異体字, long marks, spaces and the ways of writing a house number do not matter.
 */
import { kanjiNumber } from './kanji-number.ts';
import { kanjiVariants } from './kanji-variants.ts';
import { withoutDiacritics } from './latin-letters.ts';
import { variationSelectors } from './search-key.ts';

/** Letters of any script in one form; other signs stay as they are. Idempotent. */
export function foldLetters(text: string): string {
  const plain = text.replace(variationSelectors, '').normalize('NFKC').toLowerCase().normalize('NFKC');
  return withoutDiacritics(plain)
    .replace(foldable, foldCharacter)
    .replace(/(\p{Script=Han})[々〻]/gu, '$1$1');
}

/**
 * Free text, names and addresses. `世田谷四丁目２１番２７号` and `世田谷4-21-27` become one; a number inside ends
 * with a hyphen, so that 4丁目 does not find 42丁目. The number at the end stays open: more digits may follow.
 * Idempotent. What holds no letter and no digit becomes the empty text.
 */
export function searchText(text: string): string {
  let folded = foldLetters(text);
  for (;;) {
    const next = foldLetters(foldNumbers(folded));
    if (next === folded) return next;
    folded = next;
  }
}

/** `searchText` as it is stored: its last number is closed as well. */
export const indexedText = (text: string): string => searchText(text).replace(/\d$/u, '$&-');

/** Small kana and those that sound like another. */
const plainKana = new Map(
  Array.from(
    'ぁあぃいぅうぇえぉおっつゃやゅゆょよゎわゕかゖけゐいゑえづずぢじ'.matchAll(/(.)(.)/gu),
    ([, written = '', plain = '']) => [written, plain],
  ),
);

const foldable = new RegExp(`[ァ-ヶ${[...plainKana.keys(), ...kanjiVariants.keys()].join('')}]`, 'gu');

function foldCharacter(character: string): string {
  const hiragana =
    character >= 'ァ' && character <= 'ヶ' ? String.fromCharCode(character.charCodeAt(0) - 0x60) : character;
  return plainKana.get(hiragana) ?? kanjiVariants.get(hiragana) ?? hiragana;
}

const dash = /[\p{Pd}~〜−─━ー]/gu;
/** Between two digits they part numbers, anywhere else they are nothing. */
const separator = /[\s・·•‧∙⋅、。,.'’"“”()[\]「」『』〒〶〠]+/gu;
/** As they are shortened: ㈱ is (株), and its brackets are nothing. */
const legalForms: Readonly<Record<string, string>> = {
  株式会社: '株',
  有限会社: '有',
  合同会社: '同',
  合資会社: '資',
  合名会社: '名',
  一般社団法人: '一社',
  公益社団法人: '公社',
  一般財団法人: '一財',
  公益財団法人: '公財',
  社会福祉法人: '福',
  医療法人: '医',
  学校法人: '学',
  宗教法人: '宗',
};
const legalForm = new RegExp(Object.keys(legalForms).join('|'), 'gu');
/** 自由が丘, 自由ケ丘 and 自由ヶ丘 (whose ヶ is folded to け). */
const gaBetweenKanji = /(?<=\p{Script=Han})が(?=\p{Script=Han})/gu;
const kanjiDigit = '[〇一二三四五六七八九十百千]';
const kanjiDigits = `${kanjiDigit}+`;
const countedKanji = new RegExp(`${kanjiDigits}(?=丁目|番|号|条)`, 'gu');
/** 三丁目二十一の五: what follows a number is one, too, when nothing else follows it. */
/** 五の十二の三, 四ー二十一ー二十七: a chain of numbers is a house number also without a 丁目. */
const chainedKanji = new RegExp(
  `(?<!${kanjiDigit})${kanjiDigits}(?:[-の]${kanjiDigits})+(?!${kanjiDigit})(?=丁目|番|号|[^\\p{Script=Han}]|$)`,
  'gu',
);
const followingKanji = new RegExp(`(?<=\\d-|\\d-?の)${kanjiDigits}(?=の|番|号|-|$)`, 'gu');

function foldNumbers(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(legalForm, (form) => legalForms[form] ?? form)
    .replace(gaBetweenKanji, 'け')
    .replace(dash, '-')
    .replace(chainedKanji, (chain) => chain.replace(new RegExp(kanjiDigits, 'gu'), (each) => String(kanjiNumber(each))))
    .replace(/(?<!\d)-+/gu, '')
    .replace(separator, (_, index: number, whole: string) => (isBetweenDigits(whole, index) ? '-' : ''))
    .replace(countedKanji, (numeral) => String(kanjiNumber(numeral)))
    .replace(followingKanji, (numeral) => String(kanjiNumber(numeral)))
    .replace(/(?<=\d)-*(?:丁目|番地|番|号室|号)/gu, '-')
    .replace(/(?<=\d)-*の(?=\d)/gu, '-')
    .replace(/(?<!\d)0+(?=\d)/gu, '')
    .replace(/(?<=\d)-*(?=[^\d-])/gu, '-')
    .replace(/-+/gu, '-');
}

const isBetweenDigits = (whole: string, index: number) =>
  /\d$/u.test(whole.slice(0, index)) && /^[^\p{L}\d]*\d/u.test(whole.slice(index));
