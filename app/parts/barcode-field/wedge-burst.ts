/**
 * Tells a USB or Bluetooth reader from a person by its speed: a reader types its digits with less than
 * 50 ms between them and ends with Enter; nobody types six keys like that. Pure: keys in, burst out.
 */
export const longestGapMs = 50;
export const fewestCharacters = 6;

export type Burst = { characters: string; firstAt: number; lastAt: number };
/** `at` in milliseconds on any steady clock; `code` is the physical key, for when an IME hides `key`. */
export type KeyStroke = { key: string; code: string; at: number; isRepeat: boolean };
/** `isWhole` is false where keys may have come before anybody listened: a cut number can be another bicycle's. */
export type BurstReading = { characters: string; isWhole: boolean };

export const noBurst: Burst = {
  characters: '',
  firstAt: Number.NEGATIVE_INFINITY,
  lastAt: Number.NEGATIVE_INFINITY,
};

/**
 * The burst after one more key, and the reading when that key was the Enter that ends it.
 * @param deafUntil the moment up to which keys may have gone unheard: the page did not live yet
 */
export function withKey(
  burst: Burst,
  stroke: KeyStroke,
  deafUntil = Number.NEGATIVE_INFINITY,
): { burst: Burst; reading?: BurstReading } {
  if (stroke.key === 'Shift') return { burst };
  if (stroke.isRepeat) return { burst: noBurst };
  const isFast = stroke.at - burst.lastAt < longestGapMs;
  if (stroke.key === 'Enter') {
    const { characters, firstAt } = burst;
    const isWhole = firstAt - deafUntil >= longestGapMs;
    // What is left of a cut reading may be short; two keys and Enter at that speed are no person's.
    const isReading = isFast && characters.length >= (isWhole ? fewestCharacters : 2);
    return { burst: noBurst, ...(isReading && { reading: { characters, isWhole } }) };
  }
  const character = characterOf(stroke);
  if (character === undefined) return { burst: noBurst };
  const { characters, firstAt } = isFast ? burst : { characters: '', firstAt: stroke.at };
  return { burst: { characters: characters + character, firstAt, lastAt: stroke.at } };
}

/** With a Japanese IME switched on `key` is `Process`; what our barcodes are made of is still known from the physical key. */
function characterOf({ key, code }: KeyStroke): string | undefined {
  if ([...key].length === 1) return key;
  if (code === 'Minus' || code === 'NumpadSubtract') return '-';
  return /^(?:Digit|Numpad|Key)([\dA-Z])$/.exec(code)?.[1];
}
