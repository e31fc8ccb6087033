/**
 * Tells a USB or Bluetooth reader from a person by its speed: a reader types its digits with less than
 * 50 ms between them and ends with Enter; nobody types six keys like that. Pure: keys in, burst out.
 */
const longestGapMs = 50;
const fewestCharacters = 6;

export type Burst = { characters: string; lastAt: number };
/** `at` in milliseconds on any steady clock; `code` is the physical key, for when an IME hides `key`. */
export type KeyStroke = { key: string; code: string; at: number; isRepeat: boolean };

export const noBurst: Burst = { characters: '', lastAt: Number.NEGATIVE_INFINITY };

/** The burst after one more key, and the whole reading when that key was the Enter that ends it. */
export function withKey(burst: Burst, stroke: KeyStroke): { burst: Burst; reading?: string } {
  if (stroke.key === 'Shift') return { burst };
  if (stroke.isRepeat) return { burst: noBurst };
  const isFast = stroke.at - burst.lastAt < longestGapMs;
  if (stroke.key === 'Enter') {
    const isReading = isFast && burst.characters.length >= fewestCharacters;
    return { burst: noBurst, ...(isReading && { reading: burst.characters }) };
  }
  const character = characterOf(stroke);
  if (character === undefined) return { burst: noBurst };
  return { burst: { characters: isFast ? burst.characters + character : character, lastAt: stroke.at } };
}

/** With a Japanese IME switched on `key` is `Process`; what our barcodes are made of is still known from the physical key. */
function characterOf({ key, code }: KeyStroke): string | undefined {
  if ([...key].length === 1) return key;
  if (code === 'Minus' || code === 'NumpadSubtract') return '-';
  return /^(?:Digit|Numpad|Key)([\dA-Z])$/.exec(code)?.[1];
}
