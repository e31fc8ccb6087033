/** The names of police that stand on stickers, found in lines that were read with some characters wrong. */

/** `end`: how many characters of the line stand up to the end of the name. `distance`: how many of the name are wrong. */
export type FoundName = { name: string; end: number; distance: number };

/**
 * 警視庁's station, at the beginning of its line, or behind the sticker's edge that was read as a stroke. One wrong character is borne in a name of three or more, when only
 * one station can be meant: half of a short name fits too much.
 */
export function findStation(line: string, stations: readonly string[]): FoundName | undefined {
  const exact = stations
    .map((name) => ({ name, at: line.indexOf(name) }))
    .filter(({ at }) => at >= 0 && at <= 2 && !/\p{Script=Han}/u.test(line.slice(0, at)))
    .sort((one, other) => other.name.length - one.name.length)[0];
  if (exact) return { name: exact.name, end: exact.at + exact.name.length, distance: 0 };
  const near = stations.filter((name) => name.length >= 3 && wrongCharacters(line, name) === 1);
  const longest = Math.max(...near.map((name) => name.length));
  const [only, ...others] = near.filter((name) => name.length === longest);
  if (only === undefined || others.length > 0) return undefined;
  return { name: only, end: only.length, distance: 1 };
}

/** A prefecture's police; 「神奈川県」 suffices, since 警 and 察 are the letters that fade into black. */
export function findPrefecture(line: string, prefectures: readonly string[]): FoundName | undefined {
  const found = prefectures
    .map((name) => ({ name, stem: name.replace(/警$/u, '') }))
    .map(({ name, stem }) => ({ name, end: line.indexOf(stem) + stem.length, isThere: line.includes(stem) }))
    .find(({ isThere }) => isThere);
  return found && { name: found.name, end: found.end, distance: 0 };
}

const wrongCharacters = (line: string, name: string) =>
  [...name].filter((char, index) => [...line][index] !== char).length;
