/** What can be said of a 防犯登録 sticker after several looks at it; a gap rather than a guess (row L3). */

import { type FoundName, findPrefecture, findStation } from './sticker-names.ts';
import { gap, type SerialVote, voteOnSerial } from './sticker-serial.ts';

/** One look at the sticker, its picture prepared in one way. */
export type StickerLook = {
  /** Every line of it, as read with Japanese. */
  lines: readonly string[];
  /** The letters and digits, by each reader that tried; their order is that of the sticker. */
  serials: readonly SerialVote[];
};

export type StickerNames = { stations: readonly string[]; prefectures: readonly string[] };

export type StickerReading = {
  kind: 'tokyo' | 'prefecture' | null;
  /** 「新宿」 or 「神奈川県警」 as the masters write it; null where it could not be read. */
  issuer: string | null;
  /** As a clerk types it, `□` for every character that a person has to look at. */
  number: string;
};

/** 「A・91875」; five digits as a rule, six on some. */
const tokyoSerial = { letters: [1, 1], length: [6, 7] } as const;
/** Prefectures have 8 to 12 letters and digits; what is shorter was cut off by glare or dirt. */
const otherSerial = { letters: [0, 2], length: [8, 12] } as const;

/** Undefined when nothing on the sticker was read the same way twice. */
export function readingOf(looks: readonly StickerLook[], names: StickerNames): StickerReading | undefined {
  const station = agreed(looks.flatMap(({ lines }) => best(lines.map((line) => findStation(line, names.stations)))));
  const prefecture = agreed(
    looks.flatMap(({ lines }) => best(lines.map((line) => findPrefecture(line, names.prefectures)))),
  );
  const namesTokyo = looks.some(({ lines }) => lines.some((line) => /警視|視庁/u.test(line)));
  const isTokyo = station !== undefined || (namesTokyo && prefecture === undefined);
  const votes = looks.flatMap(({ serials }) => serials);
  if (isTokyo) {
    const serial = voteOnSerial(votes, tokyoSerial);
    if (!serial) return undefined;
    return {
      kind: 'tokyo',
      issuer: station ?? null,
      number: `${station ?? gap}${serial.slice(0, 1)}・${serial.slice(1).replaceAll('-', '')}`,
    };
  }
  const serial = voteOnSerial(votes, otherSerial);
  if (!serial) return undefined;
  return {
    kind: prefecture === undefined ? null : 'prefecture',
    issuer: prefecture ?? null,
    number: prefecture === undefined ? serial : `${prefecture} ${serial}`,
  };
}

const best = (found: readonly (FoundName | undefined)[]): FoundName[] => {
  const [first] = found
    .flatMap((name) => name ?? [])
    .sort((one, other) => one.distance - other.distance || other.name.length - one.name.length);
  return first ? [first] : [];
};

/** A name that was read to the letter, or nearly so twice, and that no look contradicts. */
function agreed(found: readonly FoundName[]): string | undefined {
  const exact = new Set(found.filter(({ distance }) => distance === 0).map(({ name }) => name));
  if (exact.size > 1) return undefined;
  const [name] = exact;
  if (name !== undefined) return name;
  const near = new Set(found.map((each) => each.name));
  const [only] = near;
  return near.size === 1 && found.length >= 2 ? only : undefined;
}
