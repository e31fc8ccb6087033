import { basketPlaceLabels, damagePlaceLabels, registrationKindLabels } from '@bicycles/schema/bicycle/look';
import type { Bicycle } from '@bicycles/schema/ledger/contracts';

/** 自転車等: the lines of 台帳カード on what a person sees on the bicycle. */
export function cardLook(bicycle: Bicycle) {
  const baskets = bicycle.basketPlaces.map((place) => basketPlaceLabels[place]).join('・');
  const damages = bicycle.damagePlaces.map((place) => damagePlaceLabels[place]).join('・');
  return {
    vehicleKind: bicycle.vehicleKindLabel ?? '',
    model: joined(bicycle.modelLabel, bicycle.modelNote),
    manufacturer: bicycle.manufacturer ?? '',
    colour: [bicycle.colourLabel, bicycle.secondColourLabel].filter(Boolean).join('・'),
    electricAndWheel: [
      bicycle.isElectric ? '電動あり' : '電動なし',
      bicycle.wheelInches === null ? null : `${bicycle.wheelInches}インチ`,
    ]
      .filter(Boolean)
      .join('・'),
    frameNumber: bicycle.frameNumber ?? '',
    registrationNumber: bicycle.registrationNumber ?? '',
    registrationKind: registrationKindLabels[bicycle.registrationKind],
    stickerColour: bicycle.stickerColourLabel ?? '',
    basket: yes(bicycle.hasBasket, baskets),
    gears: yes(bicycle.hasGears, bicycle.gearCount === null ? '' : `${bicycle.gearCount}段`),
    lock: bicycle.isLockCut ? '切断あり' : '切断なし',
    damage: joined(yes(bicycle.isDamaged, damages), bicycle.isDamaged ? bicycle.damageNote : null),
    beyondUse: yes(bicycle.isBeyondUse, bicycle.beyondUseReason ?? ''),
    conditionMemo: [bicycle.conditionMarks.join('、'), bicycle.conditionMemo].filter(Boolean).join('。'),
  };
}

const joined = (...words: (string | null)[]): string => words.filter(Boolean).join('　');

const yes = (is: boolean, what: string): string => (is ? `あり${what === '' ? '' : `（${what}）`}` : 'なし');
