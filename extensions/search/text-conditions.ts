/**
 * Conditions on text, by the grams of `bicycle_search s` (index bicycle_search_grams). The grams only name
 * candidates — both halves of a name may stand apart — so the text itself is asked as well.
 */

import { identifierText } from '@bicycles/schema/ground/text/identifier-text';
import { latinWords } from '@bicycles/schema/ground/text/latin-letters';
import { typedForms } from '@bicycles/schema/ground/text/search-forms';
import { parseRegistrationNumber } from '@bicycles/schema/police/registration-number';
import { withoutLeadingZeros } from '@bicycles/schema/police/without-leading-zeros';
import type { SearchConditions } from '@bicycles/schema/search/conditions';
import type { SqlParts } from './sql-parts.ts';

/** Groups of words that mean one thing, as the office keeps them (code list 同義語). */
export type Synonyms = readonly (readonly string[])[];

export function addTextConditions(parts: SqlParts, conditions: SearchConditions, synonyms: Synonyms): void {
  const { registrationNumber, registrationStation, registrationSymbol, registrationSerial } = conditions;
  const contains = (column: string, typed: string | undefined, formsOf: (text: string) => readonly string[]) => {
    if (typed !== undefined) addContains(parts, column, formsOf(typed));
  };
  const identifier = (typed: string) => [identifierText(typed)];
  contains('management_number', conditions.managementNumber, identifier);
  contains('tag_number', conditions.tagNumber, identifier);
  contains('frame', conditions.frameNumber, identifier);
  for (const name of namesOf(conditions.personName)) contains('persons', name, typedForms);
  for (const part of addressParts(conditions.personAddress)) contains('addresses', part, addressForms);
  contains('free_text', conditions.freeText, (typed) => typedForms(typed, synonyms));

  if (registrationNumber !== undefined) addRegistration(parts, registrationNumber);
  if (registrationStation !== undefined) {
    const station = identifierText(stationName(registrationStation));
    addContains(parts, 'registration', [station]);
    parts.ofText.push(`strpos(s.station, ${parts.bind('station', station)}) > 0`);
  }
  if (registrationSymbol !== undefined) {
    parts.ofBicycle.push(
      `b.registration_symbol = ${parts.bind('symbol', identifierText(registrationSymbol).toUpperCase())}`,
    );
  }
  if (registrationSerial !== undefined) {
    // Leading zeros are stamped on some stickers and left out on the phone.
    const serial = identifierText(registrationSerial).replace(/^0+(?=.)/u, '');
    addContains(parts, 'registration', [serial]);
    parts.ofBicycle.push(`strpos(b.registration_serial, ${parts.bind('serial', serial)}) > 0`);
  }
}

/**
 * A part as it stands on the sticker, or the whole number without the zeros before its serial: a sticker of 北沢C718
 * is also found by 北沢C00718, but not 北沢C7181. Either way its row has the grams of the number without them.
 */
function addRegistration(parts: SqlParts, typed: string): void {
  const written = identifierText(parseRegistrationNumber(typed).key);
  const plain = withoutLeadingZeros(written);
  if (plain === written) {
    addContains(parts, 'registration', [written]);
    return;
  }
  parts.grams.push(hasGrams(parts, 'registration', plain));
  parts.ofText.push(
    `(strpos(s.registration, ${parts.bind('text', written)}) > 0 or strpos(s.registration || E'\\n', ${parts.bind('text', `${plain}\n`)}) > 0)`,
  );
}

/** An Nguyen finds NGUYEN VAN AN: the words of a name in Latin letters, each by itself. */
const namesOf = (typed: string | undefined): readonly (string | undefined)[] => (typed && latinWords(typed)) || [typed];

/** `〒154-0017 東京都…` holds a postal code and an address, which are stored apart. */
function addressParts(typed: string | undefined): readonly (string | undefined)[] {
  const [, postalCode, address] = /^\s*〒?\s*([\d０-９]{3}[-－‐−]?[\d０-９]{4})\s+(\S.*)$/u.exec(typed ?? '') ?? [];
  return postalCode === undefined ? [typed] : [postalCode, address];
}

const addressForms = (typed: string) => typedForms(typed).map((form) => form.replace(/^東京都(?=.)/u, ''));

/**
 * Any of these forms. `strpos` and not `like`: the planner would reckon the grams and a pattern as two rare things.
 */
function addContains(parts: SqlParts, column: string, forms: readonly string[]): void {
  const wanted = forms.filter((form) => form !== '');
  // Nothing but signs was typed: no text holds it.
  if (wanted.length === 0) {
    parts.ofText.push('false');
    return;
  }
  parts.grams.push(anyOf(wanted.map((form) => hasGrams(parts, column, form))));
  parts.ofText.push(anyOf(wanted.map((form) => `strpos(s.${column}, ${parts.bind('text', form)}) > 0`)));
}

const anyOf = (conditions: readonly string[]): string =>
  conditions.length === 1 ? conditions.join() : `(${conditions.join(' or ')})`;

const hasGrams = (parts: SqlParts, column: string, text: string): string =>
  `search_grams(s.${column}) @> cast(${parts.bind('grams', gramsOf(text))} as text[])`;

function gramsOf(text: string): string[] {
  const characters = Array.from(text);
  if (characters.length === 1) return characters;
  return [...new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`))];
}

/** 警視庁北沢警察署 and 北沢 mean the same station. */
const stationName = (typed: string) => typed.replace(/^警視庁(?=.)/u, '').replace(/(?:警察)?署$/u, '');
