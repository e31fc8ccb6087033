import { searchKey } from './search-key.ts';

/** Whether every word that was typed stands in the text, in any order, whatever its width and hyphens. */
export function hasWords(text: string, typed: string): boolean {
  const key = searchKey(text);
  return typed.split(/\s+/).every((word) => key.includes(searchKey(word)));
}
