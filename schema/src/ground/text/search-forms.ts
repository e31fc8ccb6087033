/**
 * A text that is written in several ways of which none is the other's part: it is stored in each of its forms, and
 * looked for in each. ー stands for a vowel (コーノ, こうの) or is left out (サーリー, サリ); a telephone number comes
 * with and without hyphens; in 自由が the が may be the one of 自由ヶ丘.
 */

import { spelledLongVowels } from './long-vowels.ts';
import { indexedText, searchText } from './search-text.ts';

/** What is stored of a field: the first line is `indexedText`. Empty for what holds no letter and no digit. */
export const storedForms = (text: string): string[] =>
  distinct([text, ...spelledLongVowels(text), ...bareTelephones(text)].map(indexedText));

/**
 * What a search looks for, any of them: `synonyms` are groups of words that mean one thing, of which each stands for
 * the others. Empty for what holds no letter and no digit. At most `mostForms`.
 */
export function typedForms(typed: string, synonyms: readonly (readonly string[])[] = []): string[] {
  const written = [typed, ...spelledLongVowels(typed), ...bareTelephones(typed, 'whole')];
  const forms = distinct(written.flatMap((each) => openGa(searchText(each))));
  return distinct(forms.flatMap((form) => withSynonyms(form, synonyms))).slice(0, mostForms);
}

const mostForms = 24;

/** `typed` may be the beginning or the end of 自由ヶ丘: a が beside one kanji is that of the other reading, too. */
function openGa(form: string): string[] {
  const asKe = form.replace(/^が(?=\p{Script=Han})|(?<=\p{Script=Han})が$/gu, 'け');
  return [form, asKe];
}

/** 03-5432-1111 as 0354321111. */
function bareTelephones(text: string, what: 'whole' | 'within' = 'within'): string[] {
  const number = /(?<!\d)\(?0\d{1,4}\)?[-(\s]?\d{1,4}[-)\s]?\d{3,4}(?!\d)/gu;
  const plain = text.normalize('NFKC').replace(/[\p{Pd}−─ー]/gu, '-');
  const found = [...plain.matchAll(number)].map(([each]) => each);
  if (what === 'whole' && found[0] !== plain.trim()) return [];
  return found.map((each) => each.replace(/\D/gu, '')).filter((digits) => digits.length === 10 || digits.length === 11);
}

function withSynonyms(form: string, synonyms: readonly (readonly string[])[]): string[] {
  const groups = synonyms.map((group) => distinct(group.map(searchText)));
  return groups.reduce<string[]>(
    (forms, group) => forms.flatMap((each) => [each, ...replaced(each, group)]).slice(0, mostForms),
    [form],
  );
}

/** The longest word of the group that stands in the form, and the others in its place. */
function replaced(form: string, group: readonly string[]): string[] {
  const [word] = group.filter((each) => form.includes(each)).sort((one, other) => other.length - one.length);
  if (word === undefined) return [];
  return group.filter((each) => each !== word).map((each) => form.replace(word, each));
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].filter((text) => text !== '');
