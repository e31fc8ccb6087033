/**
 * What bicycles can be searched by (requirement (16), row L6), once: the search, saved searches, exports
 * and bulk changes all name their set by these. Every given condition narrows the set; several values of
 * a list widen that one condition.
 */
import { z } from 'zod';
import { registrationKinds } from '../bicycle/look.ts';
import { statuses } from '../bicycle/status.ts';
import { Id, OptionalDay, optionalText, orEmpty } from '../ground/values.ts';

/** Whether something is so; left out, it does not matter. */
const yesOrNo = orEmpty(z.enum(['yes', 'no']));

/** The days of a bicycle that can be searched by range, with the clerk's words. */
export const searchDays = {
  removed: '撤去日',
  retentionDeadline: '保管期限',
  policeInquired: '警察照会日',
  policeAnswered: '警察回答日',
  notified: '返還通知日',
  storageAnnounced: '保管の公示日',
  disposalAnnounced: '処分公示日',
  returned: '返還日',
  final: '最終処理日',
} as const;
export type SearchDay = keyof typeof searchDays;

/** Questions of yes or no about a bicycle. */
export const searchFlags = {
  isReturned: '返還の有無',
  hasRegistration: '防犯登録番号の有無',
  hasOwner: '所有者情報の有無',
  isUndelivered: '返戻の有無',
  hasTheftReport: '盗難届の有無',
  isExempt: '免除の有無',
  isBeyondUse: '機能喪失',
  isHeld: '処分の保留',
} as const;
export type SearchFlag = keyof typeof searchFlags;

/** Both ends count; either may be left open. */
const Range = z
  .object({ from: OptionalDay, to: OptionalDay })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    error: '始めの日以後を選んでください',
    path: ['to'],
  });

/** Partial and fuzzy throughout: width, case, kana, 異体字, hyphens and 丁目 numerals do not matter. */
export const SearchConditions = z.object({
  managementNumber: optionalText(20),
  tagNumber: optionalText(8),
  registrationNumber: optionalText(60),
  /** 警察署名・記号・番号 as they stand on a sticker of 警視庁. */
  registrationStation: optionalText(60),
  registrationSymbol: optionalText(20),
  registrationSerial: optionalText(20),
  frameNumber: optionalText(60),
  /** Of the owner or of the claimant: needs `owner.read`. */
  personName: optionalText(120),
  personAddress: optionalText(255),
  /** Anywhere in maker, model note, condition memo, damage, slot, place note and remarks. */
  freeText: optionalText(120),
  registrationKinds: z.array(z.enum(registrationKinds)).default([]),
  /** 道府県警察名 or 警視庁. */
  policeBodyIds: z.array(Id).default([]),
  /** A group (下北沢 合計) stands for its 北 and 南. */
  placeIds: z.array(Id).default([]),
  storageSiteIds: z.array(Id).default([]),
  vehicleKindIds: z.array(Id).default([]),
  modelIds: z.array(Id).default([]),
  colourIds: z.array(Id).default([]),
  stickerColourIds: z.array(Id).default([]),
  statuses: z.array(z.enum(statuses)).default([]),
  days: z.partialRecord(z.enum(Object.keys(searchDays) as [SearchDay, ...SearchDay[]]), Range).default({}),
  flags: z.partialRecord(z.enum(Object.keys(searchFlags) as [SearchFlag, ...SearchFlag[]]), yesOrNo).default({}),
});
export type SearchConditions = z.infer<typeof SearchConditions>;

/** The conditions that lead to a person: they stand in no address, log or browser storage (row X4). */
export const personalConditions = [
  'managementNumber',
  'tagNumber',
  'registrationNumber',
  'registrationStation',
  'registrationSymbol',
  'registrationSerial',
  'frameNumber',
  'personName',
  'personAddress',
  'freeText',
] as const satisfies readonly (keyof SearchConditions)[];

/**
 * A set of bicycles that the server finds again: by conditions, or picked one by one. Strict, so that picked ones
 * never pass for conditions that were left empty, which is every bicycle.
 */
export const BicycleSet = z.union([
  z.strictObject({ conditions: SearchConditions }),
  z.strictObject({ bicycleIds: z.array(Id).min(1, { error: '自転車を選んでください' }).max(5000) }),
]);
export type BicycleSet = z.infer<typeof BicycleSet>;
