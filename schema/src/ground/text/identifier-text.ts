import { searchKey } from './search-key.ts';
import { foldLetters } from './search-text.ts';

/**
 * The form in which identifiers (整理番号, 札, 防犯登録番号, 車体番号) are searched: `searchKey` with kana and 異体字
 * folded, as a police station's name stands in a registration number. No separators, so any part finds it.
 */
export const identifierText = (text: string): string => searchKey(foldLetters(searchKey(text))).toLowerCase();
