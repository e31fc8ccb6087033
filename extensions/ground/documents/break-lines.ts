/** Where the lines of drawn text end, by the rules of filled papers. */
import { joiner, neverAtBeginning, neverAtEnd, withJoiners } from './line-rules.ts';

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });
/** What belongs to a word in Latin letters, or to a number, a mail address, a code. */
const ofWord = /^[\p{Script=Latin}\p{Nd}\p{M}'’.,:/@_+-]+$/u;

/** Text in which every code unit is a character of its own. */
const plain = /^[ -~\u3000-\u3029\u3041-\u3096\u30a0-\u30ff\u4e00-\u9fff\uff01-\uff9d]*$/;
const blank = /^[ \u3000]$/;

/** As a reader sees them: with their marks and selectors. */
export const charactersOf = (text: string): string[] =>
  plain.test(text) ? [...text] : Array.from(graphemes.segment(text), ({ segment }) => segment);

/**
 * The lines of a text of any number of paragraphs. What is too long for a line by itself ends where the line is full.
 * `measure` answers for a text with the sum of its characters.
 */
export function breakLines(text: string, width: number, measure: (text: string) => number): string[] {
  return text.split(/\r\n|[\r\n]/).flatMap((paragraph) => {
    const lines: string[] = [];
    let [line, used] = ['', 0];
    const add = (part: string) => {
      line += part;
      used += measure(part);
    };
    const end = () => {
      lines.push(line.replace(/[ \u3000]+$/, ''));
      [line, used] = ['', 0];
    };
    for (const bound of piecesOf(withJoiners(paragraph))) {
      const piece = bound.replaceAll(joiner, '');
      const needed = measure(piece.trimEnd());
      if (line !== '' && used + needed > width) end();
      for (const part of needed <= width ? [piece] : charactersOf(piece)) {
        if (line !== '' && used + measure(part.trimEnd()) > width) end();
        add(part);
      }
    }
    end();
    return lines;
  });
}

/** No more lines than `most`; what doesn't fit into the last one ends with …. */
export function firstLines(
  text: string,
  { width, most }: { width: number; most: number },
  measure: (text: string) => number,
): string[] {
  const lines = breakLines(text, width, measure);
  if (lines.length <= most) return lines;
  const last = charactersOf(lines[most - 1] ?? '');
  while (last.length > 0 && measure(`${last.join('')}…`) > width) last.pop();
  return [...lines.slice(0, most - 1), `${last.join('')}…`];
}

/** As long as nothing in them may be parted, blanks behind them included. */
function piecesOf(paragraph: string): string[] {
  const pieces: string[] = [];
  let last = '';
  for (const character of charactersOf(paragraph)) {
    if (last !== '' && isBound(last, character)) pieces.push(`${pieces.pop() ?? ''}${character}`);
    else pieces.push(character);
    last = character;
  }
  return pieces;
}

function isBound(left: string, right: string): boolean {
  const [first = ''] = right;
  if (blank.test(right) || neverAtBeginning.includes(first)) return true;
  if (blank.test(left)) return false;
  return neverAtEnd.includes(left.at(-1) ?? '') || (ofWord.test(left) && ofWord.test(right));
}
