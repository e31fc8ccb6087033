/** What a person sees on the bicycle (第３-1(1)): the fields of 二次登録 and of the ledger's edit form. */
import { z } from 'zod';
import { OptionalId, optionalText, orEmpty } from '../ground/values.ts';
import { TypedRegistrationNumber } from './typed-registration-number.ts';

export const registrationKinds = ['tokyo', 'prefecture', 'none', 'unreadable', 'unchecked'] as const;
export type RegistrationKind = (typeof registrationKinds)[number];
export const registrationKindLabels: Record<RegistrationKind, string> = {
  tokyo: '警視庁管内',
  prefecture: '道府県',
  none: 'なし',
  unreadable: '判読不能',
  unchecked: '未確認',
};
export const basketPlaces = ['front', 'rear', 'side'] as const;
export const basketPlaceLabels: Record<(typeof basketPlaces)[number], string> = {
  front: '前',
  rear: '後ろ',
  side: '横',
};
export const damagePlaces = [
  'front_wheel',
  'rear_wheel',
  'tyre',
  'saddle',
  'handlebar',
  'pedal',
  'chain',
  'brake',
  'light',
  'basket',
  'frame',
  'other',
] as const;
export const damagePlaceLabels: Record<(typeof damagePlaces)[number], string> = {
  front_wheel: '前輪',
  rear_wheel: '後輪',
  tyre: 'タイヤ',
  saddle: 'サドル',
  handlebar: 'ハンドル',
  pedal: 'ペダル',
  chain: 'チェーン',
  brake: 'ブレーキ',
  light: 'ライト',
  basket: 'かご',
  frame: 'フレーム',
  other: 'その他',
};

const optionalCount = (max: number, message: string) =>
  orEmpty(
    z.coerce.number({ error: message }).int({ error: message }).min(1, { error: message }).max(max, { error: message }),
  );

export const BicycleLook = z.object({
  vehicleKindId: OptionalId,
  modelId: OptionalId,
  modelNote: optionalText(60),
  manufacturer: optionalText(60),
  colourId: OptionalId,
  secondColourId: OptionalId,
  wheelInches: optionalCount(40, 'インチは1〜40の整数で入力してください'),
  isElectric: z.boolean().default(false),
  registrationKind: z.enum(registrationKinds, { error: '防犯登録の有無を選んでください' }),
  registrationNumber: TypedRegistrationNumber,
  registrationPoliceBodyId: OptionalId,
  stickerColourId: OptionalId,
  frameNumber: optionalText(60),
  hasBasket: z.boolean().default(false),
  basketPlaces: z.array(z.enum(basketPlaces)).default([]),
  hasGears: z.boolean().default(false),
  gearCount: optionalCount(40, 'ギアの数は1〜40の整数で入力してください'),
  isLockCut: z.boolean().default(false),
  isDamaged: z.boolean().default(false),
  damagePlaces: z.array(z.enum(damagePlaces)).default([]),
  damageNote: optionalText(255),
  isBeyondUse: z.boolean().default(false),
  beyondUseReason: optionalText(255),
  conditionMemo: optionalText(500),
  storageSlot: optionalText(20),
  remarks: optionalText(2000),
});
export type BicycleLook = z.infer<typeof BicycleLook>;
