/** The letters and digits of a sticker, decided character by character among several readings of them. */

type ReadCharacter = { char: string; confidence: number };
/** What one reader made of one look; two readers of the same look fall for the same scratch. */
export type SerialVote = { reader: 'latin' | 'japanese'; look: number; characters: readonly ReadCharacter[] };
/** How many letters a number begins with, and how many characters it has in all, from and to. */
type SerialForm = { letters: readonly [number, number]; length: readonly [number, number] };

/** Stands for a character that a person has to look at. */
export const gap = '□';
/** In Tesseract's per cent; chosen on made-up photos, see docs/decisions/011. */
const doubtful = 60;

/**
 * The serial with `□` where the readings differ or none is sure; hyphens stand where most saw one.
 * Undefined when no two readings agree on how many characters there are, or more than a third of them are gaps.
 */
export function voteOnSerial(votes: readonly SerialVote[], form: SerialForm): string | undefined {
  const fitting = votes.flatMap((vote) => {
    const characters = tailOf(vote.characters, form);
    return characters ? [{ ...vote, ...characters }] : [];
  });
  const group = largestGroup(fitting);
  const [first] = group;
  if (!first || new Set(group.map(({ look }) => look)).size < 2) return undefined;
  const decided = first.characters.map((_, index) => decide(group, index));
  if (decided.filter((char) => char === gap).length > decided.length / 3) return undefined;
  const hyphen = usualHyphen(group);
  return [...decided.slice(0, hyphen), ...(hyphen > 0 ? ['-'] : []), ...decided.slice(hyphen)].join('');
}

type Fitting = SerialVote & { hyphenAfter: number };

/** The last characters of a reading that have the form; before them stands what was read into a neighbour. */
function tailOf(read: readonly ReadCharacter[], form: SerialForm) {
  const characters = read.filter(({ char }) => /[A-Z0-9]/.test(char));
  const text = characters.map(({ char }) => char).join('');
  const found = longestTail(text, form, '0-9') ?? longestTail(text, form, '0-9OISBZ');
  if (found === undefined) return undefined;
  const marks = read.map(({ char }) => (/[A-Z0-9]/.test(char) ? char : '-')).join('');
  const tail = characters.slice(text.length - found.letters - found.digits);
  return {
    characters: tail.map((each, index) => (index < found.letters ? each : asDigit(each))),
    hyphenAfter: hyphenIn(marks, tail.length),
  };
}

/** As many digits as there are, then as many letters before them as may be. */
function longestTail(text: string, { letters: [fewest, most], length }: SerialForm, digit: string) {
  for (let digits = length[1] - fewest; digits >= length[0] - most; digits -= 1) {
    for (
      let letters = Math.min(most, length[1] - digits);
      letters >= Math.max(fewest, length[0] - digits);
      letters -= 1
    ) {
      if (new RegExp(`[A-Z]{${letters}}[${digit}]{${digits}}$`).test(text)) return { letters, digits };
    }
  }
  return undefined;
}

const lookAlikes: Record<string, string> = { O: '0', I: '1', S: '5', B: '8', Z: '2' };

/** Where only a digit can stand, its look-alike is meant, but nobody has read it for certain. */
function asDigit({ char, confidence }: ReadCharacter): ReadCharacter {
  const digit = lookAlikes[char];
  return digit === undefined ? { char, confidence } : { char: digit, confidence: Math.min(confidence, doubtful) };
}

/** How many characters stand before the one hyphen within the last `length`; 0 for none or several. */
function hyphenIn(marks: string, length: number): number {
  let left = length;
  let at = 0;
  for (const mark of [...marks].reverse()) {
    if (mark === '-' && left < length && left > 0) at = at === 0 ? left : -1;
    if (mark !== '-') left -= 1;
    if (left === 0) break;
  }
  return Math.max(0, at);
}

function largestGroup(votes: readonly Fitting[]): Fitting[] {
  const groups = [...Map.groupBy(votes, ({ characters }) => characters.length).values()].sort(
    (one, other) => weightOf(other) - weightOf(one),
  );
  const [largest = [], next = []] = groups;
  return weightOf(largest) > weightOf(next) ? largest : [];
}

/** The model that knows nothing but letters and digits counts more where there are only such. */
const weightOf = (votes: readonly Fitting[]) =>
  votes.reduce((sum, { reader }) => sum + (reader === 'latin' ? 1 : 0.5), 0);

/** Two looks have to be of one mind, one of them sure, and hardly any other against them; I, O and Q are never told from J, D and 0. */
function decide(votes: readonly Fitting[], index: number): string {
  const ballots = votes.map((vote) => ({ vote, read: vote.characters[index] }));
  const tally = Map.groupBy(ballots, ({ read }) => read?.char ?? gap);
  const weigh = (own: typeof ballots) =>
    own.reduce((sum, { vote, read }) => sum + (read?.confidence ?? 0) * (vote.reader === 'latin' ? 1 : 0.5), 0);
  const [first, second] = [...tally.entries()].sort(([, one], [, other]) => weigh(other) - weigh(one));
  if (!first) return gap;
  const [char, own] = first;
  const looks = new Set(own.map(({ vote }) => vote.look));
  const surest = Math.max(...own.map(({ read }) => read?.confidence ?? 0));
  const isContested = second !== undefined && weigh(second[1]) * 3 > weigh(own);
  return looks.size >= 2 && surest > doubtful && !isContested && !/[IOQ]/.test(char) ? char : gap;
}

function usualHyphen(votes: readonly Fitting[]): number {
  const latin = votes.filter(({ reader }) => reader === 'latin');
  const [most] = [...Map.groupBy(latin, ({ hyphenAfter }) => hyphenAfter).values()].sort(
    (one, other) => other.length - one.length,
  );
  return most && most.length * 2 > latin.length ? (most[0]?.hyphenAfter ?? 0) : 0;
}
