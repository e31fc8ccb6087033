/**
 * Conditions on text, by the grams of `bicycle_search s` (index bicycle_search_grams). The grams only name
 * candidates — both halves of a name may stand apart — so the text itself is asked as well.
 */
import { parseRegistrationNumber } from '@bicycles/schema/police/registration-number';
import { withoutLeadingZeros } from '@bicycles/schema/police/without-leading-zeros';
import type { SearchConditions } from '@bicycles/schema/searches/conditions';
import { identifierText } from '@bicycles/schema/text/identifier-text';
import { searchText } from '@bicycles/schema/text/search-text';
import type { SqlParts } from './sql-parts.ts';

export function addTextConditions(parts: SqlParts, conditions: SearchConditions): void {
  const { registrationNumber, registrationStation, registrationSymbol, registrationSerial } = conditions;
  const contains = (column: string, typed: string | undefined, fold: (text: string) => string) => {
    if (typed !== undefined) addContains(parts, column, fold(typed));
  };
  contains('management_number', conditions.managementNumber, identifierText);
  contains('tag_number', conditions.tagNumber, identifierText);
  contains('frame', conditions.frameNumber, identifierText);
  contains('persons', conditions.personName, searchText);
  contains('addresses', conditions.personAddress, (typed) => searchText(typed).replace(/^東京都(?=.)/u, ''));
  contains('free_text', conditions.freeText, searchText);

  if (registrationNumber !== undefined) addRegistration(parts, registrationNumber);
  if (registrationStation !== undefined) {
    const station = identifierText(stationName(registrationStation));
    addContains(parts, 'registration', station);
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
    addContains(parts, 'registration', serial);
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
    addContains(parts, 'registration', written);
    return;
  }
  parts.grams.push(`search_grams(s.registration) @> cast(${parts.bind('grams', gramsOf(plain))} as text[])`);
  parts.ofText.push(
    `(strpos(s.registration, ${parts.bind('text', written)}) > 0 or strpos(s.registration || E'\\n', ${parts.bind('text', `${plain}\n`)}) > 0)`,
  );
}

/** `strpos` and not `like`: the planner would reckon the grams and a pattern as two rare things. */
function addContains(parts: SqlParts, column: string, text: string): void {
  // Nothing but signs was typed: no text holds it.
  if (text === '') {
    parts.ofText.push('false');
    return;
  }
  parts.grams.push(`search_grams(s.${column}) @> cast(${parts.bind('grams', gramsOf(text))} as text[])`);
  parts.ofText.push(`strpos(s.${column}, ${parts.bind('text', text)}) > 0`);
}

function gramsOf(text: string): string[] {
  const characters = Array.from(text);
  if (characters.length === 1) return characters;
  return [...new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`))];
}

/** 警視庁北沢警察署 and 北沢 mean the same station. */
const stationName = (typed: string) => typed.replace(/^警視庁(?=.)/u, '').replace(/(?:警察)?署$/u, '');
