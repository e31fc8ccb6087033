/** One bicycle of a ledger of ten years with its tag, owner and return, from a seeded random. */
import type { Tables } from '@bicycles/schema/generated/tables';
import { searchKey } from '@bicycles/schema/ground/text/search-key';
import { parseRegistrationNumber } from '@bicycles/schema/police/registration-number';
import { withoutLeadingZeros } from '@bicycles/schema/police/without-leading-zeros';
import { tagNumberFor } from '@bicycles/schema/tags/tag-number';
import { pick, type Random } from '../seeded-random.ts';
import type { Masters } from './masters.ts';
import { inventPerson, whole } from './people.ts';

export type Invented = {
  bicycle: Partial<Tables['bicycles']> & { id: string };
  tag: Partial<Tables['tags']> & { id: string; number: string };
  owner: (Partial<Tables['owners']> & { id: string }) | undefined;
  return: (Partial<Tables['returns']> & { id: string }) | undefined;
};

const firstDay = Date.parse('2016-11-24');
const days = 10 * 365;
const makers = ['ブリヂストン', 'パナソニック', 'ヤマハ', 'ﾐﾔﾀ', 'GIANT', 'ＴＲＥＫ', 'アサヒ', 'マルキン'];
const memos = [
  'かご変形',
  'サドルなし',
  '前輪パンク',
  '鍵２個',
  'チャイルドシート付',
  'ハンドル曲がり',
  'サビ多い',
  '荷台に雨具',
];
const remarks = [
  '持ち主から電話あり',
  '警察より連絡待ち',
  'シール一部はがれ',
  '近隣の方から通報',
  '二重ロック',
  '所有者へ折返し済',
];

/** Those beyond a ledger's own (single rows beside it) have serials that no ledger has. */
export const inventedSerial = (index: number): number =>
  index < 8_000_000 ? 1_000_000 + index : 1 + (index % 900_000);

export function inventBicycle(
  random: Random,
  masters: Masters,
  { index, count }: { index: number; count: number },
): Invented {
  const day = Math.floor((index / count) * days);
  const on = (later: number) => dayText(day + later);
  const at = (later: number, minute: number) => `${on(later)}T${clock(minute)}+09:00`;
  const minute = whole(random, 9 * 60, 17 * 60);
  const age = days - day;
  const id = inventId(random);
  const tag = {
    id: inventId(random),
    number: tagNumberFor(inventedSerial(index)),
    batch: 1,
    status: 'used',
    printCount: 1,
  } satisfies Invented['tag'];
  const site = pick(random, masters.sites);
  const registration = inventRegistration(random, masters);
  const wasAsked = registration.registrationNumber !== null && age > 14;
  const owner =
    wasAsked && random() < 0.7
      ? { id: inventId(random), ...inventPerson(random), source: 'police' as const, confirmedOn: on(16) }
      : undefined;
  const final = inventEnd(random, age, owner !== undefined);
  const claimant = owner ?? inventPerson(random);
  const isUndelivered = owner !== undefined && random() < 0.08;
  const said = (chance: number, texts: readonly string[]) => (random() < chance ? pick(random, texts) : null);

  const bicycle = {
    id,
    managementNumber: `${on(0).slice(2, 4)}-${whole(random, 1, 6)}-${String(index).padStart(7, '0')}`,
    status: final?.kind ?? (age < 1 ? 'removed' : 'stored'),
    tag: tag.id,
    place: pick(random, masters.places),
    zone: random() < 0.8 ? 'restricted' : 'outside',
    removalKind: pick(random, masters.code('removal_kind')),
    vehicleKind: masters.code('vehicle_kind')[random() < 0.96 ? 0 : 1] ?? null,
    warnedAt: at(0, minute - 45),
    removedOn: on(0),
    removedAt: at(0, minute),
    storageSite: site,
    storageSlot: `${pick(random, ['A', 'B', 'C'])}-${whole(random, 1, 60)}`,
    conditionMemo: said(0.3, memos),
    retentionDeadlineOn: on(61),
    computedDeadlineOn: on(61),
    ...registration,
    ...inventFrame(random),
    model: pick(random, masters.code('model')),
    manufacturer: said(0.4, makers),
    colour: skewed(random, masters.code('colour')),
    secondColour: random() < 0.15 ? pick(random, masters.code('colour')) : null,
    isDamaged: random() < 0.2,
    isBeyondUse: random() < 0.02,
    owner: owner?.id ?? null,
    policeInquiredOn: wasAsked ? on(whole(random, 2, 6)) : null,
    policeAnsweredOn: wasAsked && random() < 0.95 ? on(whole(random, 12, 20)) : null,
    notifiedOn: owner ? on(whole(random, 20, 26)) : null,
    isUndelivered,
    storageAnnouncedOn: age > 7 ? on(7) : null,
    disposalAnnouncedOn: final && final.kind !== 'returned' ? on(70) : null,
    finalKind: final?.kind ?? null,
    finalOn: final ? on(final.days) : null,
    returnedOn: final?.kind === 'returned' ? on(final.days) : null,
    isExempt: final?.kind === 'returned' && random() < 0.04,
    paidYen: final?.kind === 'returned' ? 3000 : null,
    hasTheftReport: random() < 0.03,
    isHeld: random() < 0.002,
    remarks: said(0.25, remarks),
    revision: 6,
    createdAt: at(0, minute),
  } satisfies Invented['bicycle'];
  return { bicycle, tag, owner, return: final?.kind === 'returned' ? inventReturn() : undefined };

  function inventReturn(): Invented['return'] {
    return {
      id: inventId(random),
      bicycle: id,
      receiptNumber: `R${index}`,
      returnedOn: bicycle.returnedOn,
      returnedAt: at(final?.days ?? 0, minute),
      storageSite: site,
      claimantName: claimant.name,
      claimantNameKana: claimant.nameKana,
      claimantPostalCode: claimant.postalCode,
      claimantAddress: claimant.address,
      feeYen: 3000,
      paidYen: bicycle.isExempt ? 0 : 3000,
      isExempt: bicycle.isExempt,
      exemptionState: bicycle.isExempt ? 'confirmed' : 'none',
    };
  }
}

const dayTexts = new Map<number, string>();

/** The days of ten years are few: each is written once. */
function dayText(day: number): string {
  const known = dayTexts.get(day) ?? new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10);
  dayTexts.set(day, known);
  return known;
}

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00`;

function inventRegistration(random: Random, masters: Masters): Partial<Tables['bicycles']> {
  const none = {
    registrationStation: null,
    registrationSymbol: null,
    registrationSerial: null,
    registrationNumber: null,
    registrationKey: null,
    registrationPoliceBody: null,
    stickerColour: null,
  };
  const chance = random();
  if (chance < 0.25) return { ...none, registrationKind: chance < 0.2 ? 'none' : 'unreadable' };
  const isTokyo = chance < 0.9;
  const body = isTokyo ? pick(random, masters.stations) : skewed(random, masters.prefectures);
  const letter = pick(random, [...'ABCDEFGHJKLMNPRSTUVWXY']);
  const number = isTokyo
    ? `警視庁 ${body.sticker}${letter}・${whole(random, 1000, 99_999)}`
    : `${letter}${whole(random, 1_000_000, 9_999_999)}`;
  const parts = parseRegistrationNumber(number);
  return {
    registrationKind: isTokyo ? 'tokyo' : 'prefecture',
    registrationNumber: number,
    registrationPoliceBody: body.id,
    registrationStation: parts.station ?? null,
    registrationSymbol: parts.symbol ?? null,
    registrationSerial: parts.serial ?? null,
    registrationKey: withoutLeadingZeros(parts.key),
    stickerColour: skewed(random, masters.code('sticker_colour')),
  };
}

function inventFrame(random: Random) {
  if (random() > 0.6) return { frameNumber: null, frameKey: null };
  const letter = () => String.fromCharCode(65 + whole(random, 0, 25));
  const frameNumber = `${letter()}${letter()}${whole(random, 10, 99)}${letter()}-${whole(random, 10_000, 99_999)}`;
  return { frameNumber, frameKey: searchKey(frameNumber) };
}

type End = { kind: NonNullable<Tables['bicycles']['finalKind']>; days: number };

/** How it ended and after how many days; what is young is still in the yard. */
function inventEnd(random: Random, age: number, isOwnerKnown: boolean): End | undefined {
  const days = whole(random, 1, 55);
  if (random() < (isOwnerKnown ? 0.8 : 0.55)) return days < age ? { kind: 'returned', days } : undefined;
  const kind = pick(random, ['scrapped', 'scrapped', 'sold', 'sold', 'recycled', 'discarded'] as const);
  return age > 110 ? { kind, days: whole(random, 75, 105) } : undefined;
}

/** Black and silver are everywhere, pink is rare. */
function skewed<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() ** 2 * items.length)] ?? pick(random, items);
}

function inventId(random: Random): string {
  const hex = () =>
    Math.floor(random() * 0x1_0000_0000)
      .toString(16)
      .padStart(8, '0');
  const [a, b, c, d] = [hex(), hex(), hex(), hex()];
  return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-8${c.slice(1, 4)}-${c.slice(4)}${d}`;
}
