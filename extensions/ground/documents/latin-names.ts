/** Names in Latin letters that the Japanese fonts lack: they are set whole in one font that has them. */
import { lacksLetter } from './installed-glyphs.ts';

/** Words with the signs that stand between the parts of one name: Nguyễn Văn An, O’Neill-Łuć. */
const latinName =
  /\p{Script=Latin}[\p{Script=Latin}\p{Script=Inherited}]*(?:[ ’.-]{1,2}\p{Script=Latin}[\p{Script=Latin}\p{Script=Inherited}]*)*/gu;

const isLacking = (name: string): boolean => [...name].some((letter) => lacksLetter(letter.codePointAt(0) ?? 0));

/** The text in parts, names among them; names that the Japanese fonts have are none. Throws Failure `fonts-unknown`. */
export function splitAtLatinNames(text: string): { text: string; isName: boolean }[] {
  const parts: { text: string; isName: boolean }[] = [];
  let end = 0;
  for (const { 0: name, index } of text.matchAll(latinName)) {
    if (!isLacking(name)) continue;
    parts.push({ text: text.slice(end, index), isName: false }, { text: name, isName: true });
    end = index + name.length;
  }
  return [...parts, { text: text.slice(end), isName: false }];
}
