import { searchKey } from '../text/search-key.ts';

/**
 * 防犯登録番号 in the parts that the police inquire by (警察署名・記号・番号). Parts stand only for a sticker of
 * 警視庁; a number of another prefecture has none. `key` is for search: the stored number and the typed
 * part of it go through this same function. The number as written is kept elsewhere.
 */
export type RegistrationParts = { station?: string; symbol?: string; serial?: string; key: string };

const tokyoPolice = /^警視庁(?=.)/u;
const stationSuffix = /(?:警察)?署/u;
const tokyoSticker =
  /^(?<station>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+)(?<symbol>[A-Z]{1,2})?(?<serial>\d{1,6})$/u;
/** 神奈川県警, 大阪府, 北海道警察 …, but not the station 府中. */
const otherPrefecture = /県|[府道]警|[府道]$/u;

/** Reads `警視庁 新宿A・91875` and looser ways of typing it, also without 警視庁 and with 署. */
export function parseRegistrationNumber(typed: string): RegistrationParts {
  const whole = searchKey(typed);
  const key = whole.replace(tokyoPolice, '').replace(stationSuffix, '');
  const { station, symbol, serial } = tokyoSticker.exec(key)?.groups ?? {};
  if (station === undefined || serial === undefined || otherPrefecture.test(station)) return { key };
  if (symbol !== undefined) return { station, symbol, serial, key };
  return tokyoPolice.test(whole) ? { station, serial, key } : { key };
}
