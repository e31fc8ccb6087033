import { searchKey } from '../ground/text/search-key.ts';

/**
 * 防犯登録番号 in the parts that the police inquire by (警察署名・記号・番号). Parts stand only for a sticker of
 * 警視庁; a number of another prefecture has none. `key` is for search: the stored number and the typed
 * part of it go through this same function. The number as written is kept elsewhere.
 */
export type RegistrationParts = { station?: string; symbol?: string; serial?: string; key: string };

const tokyoPolice = /^(?:東京都?)?警視庁(?=.)|^東京都(?=.)/u;
const stationSuffix = /(?:警察)?署/u;
const tokyoSticker =
  /^(?<station>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+)(?<symbol>[A-Z]{1,2})?(?<serial>\d{1,6})$/u;
/** 神奈川県警, 大阪府, 北海道警察 …, but not the station 府中. */
const otherPrefecture = /県|[府道]警|[府道]$/u;

/** Reads `警視庁 新宿A・91875` and looser ways of typing it, also without 警視庁 and with 署. */
export function parseRegistrationNumber(typed: string): RegistrationParts {
  const whole = searchKey(typed);
  const prefecture = readPrefecture(whole);
  if (prefecture !== undefined) return { key: prefecture };
  const key = whole.replace(tokyoPolice, '').replace(stationSuffix, '');
  const { station, symbol, serial } = tokyoSticker.exec(key)?.groups ?? {};
  if (station === undefined || serial === undefined || otherPrefecture.test(station)) return { key };
  if (symbol !== undefined) return { station, symbol, serial, key };
  return tokyoPolice.test(whole) ? { station, serial, key } : { key };
}

const prefectures =
  '青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄|京都|大阪|北海道';
const police = '(?:警察本部|警察|警)';
/** With 県, 県警 or 県警察 whatever follows; a bare 神奈川 only before the number itself. */
const prefecturePolice = new RegExp(
  `^(?<prefecture>${prefectures})(?:[県府]${police}?|${police})?(?=[A-Z\\d])|^(?<named>${prefectures})(?:[県府]${police}|${police})(?=.)`,
  'u',
);

/** 神奈川県, 神奈川県警察 and 神奈川 before a number are all 神奈川県警, as most stickers have it. */
function readPrefecture(whole: string): string | undefined {
  const found = prefecturePolice.exec(whole);
  const name = found?.groups?.['prefecture'] ?? found?.groups?.['named'];
  if (found === null || name === undefined) return undefined;
  const kind = name === '北海道' ? '' : /^(?:京都|大阪)$/u.test(name) ? '府' : '県';
  return `${name}${kind}警${whole.slice(found[0].length)}`;
}
