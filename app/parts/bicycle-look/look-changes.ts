import { basketPlaceLabels, damagePlaceLabels, registrationKindLabels } from '@bicycles/schema/bicycle/look';
import type { Bicycle } from '@bicycles/schema/ledger/contracts';

export type LookChange = { label: string; from: string; to: string };

const yesNo = (value: boolean) => (value ? 'あり' : 'なし');

/** Each field of the look in a clerk's words. */
const shown: Record<string, (bicycle: Bicycle) => string | null> = {
  車種: ({ vehicleKindLabel }) => vehicleKindLabel,
  型式: ({ modelLabel }) => modelLabel,
  型式の補足: ({ modelNote }) => modelNote,
  メーカー: ({ manufacturer }) => manufacturer,
  色: ({ colourLabel }) => colourLabel,
  '２色目': ({ secondColourLabel }) => secondColourLabel,
  車輪: ({ wheelInches }) => (wheelInches === null ? null : `${wheelInches}インチ`),
  電動: ({ isElectric }) => yesNo(isElectric),
  防犯登録: ({ registrationKind }) => registrationKindLabels[registrationKind],
  防犯登録番号: ({ registrationNumber }) => registrationNumber,
  警察: ({ registrationPoliceBodyName }) => registrationPoliceBodyName,
  シールの色: ({ stickerColourLabel }) => stickerColourLabel,
  車体番号: ({ frameNumber }) => frameNumber,
  かご: ({ hasBasket, basketPlaces }) =>
    hasBasket ? ['あり', ...basketPlaces.map((place) => basketPlaceLabels[place])].join('・') : 'なし',
  ギア: ({ hasGears, gearCount }) => (hasGears ? `${gearCount ?? '？'}段` : 'なし'),
  チェーン錠切断: ({ isLockCut }) => yesNo(isLockCut),
  破損: ({ isDamaged, damagePlaces, damageNote }) =>
    isDamaged
      ? [...damagePlaces.map((place) => damagePlaceLabels[place]), damageNote].filter(Boolean).join('・')
      : 'なし',
  機能喪失: ({ isBeyondUse, beyondUseReason }) => (isBeyondUse ? (beyondUseReason ?? 'あり') : 'なし'),
  状況の印: ({ conditionMarks }) => conditionMarks.join('、') || null,
  状況メモ: ({ conditionMemo }) => conditionMemo,
  置き場所: ({ storageSlot }) => storageSlot,
  備考: ({ remarks }) => remarks,
};

/** What differs between the row as a form was opened on it and the row now. */
export const lookChanges = (before: Bicycle, now: Bicycle): LookChange[] =>
  Object.entries(shown).flatMap(([label, show]) => {
    const [from, to] = [show(before) ?? '（空）', show(now) ?? '（空）'];
    return from === to ? [] : [{ label, from, to }];
  });
