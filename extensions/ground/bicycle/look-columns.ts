import type { BicycleLook } from '@bicycles/schema/bicycle/look';
import type { Tables } from '@bicycles/schema/generated/tables';
import { searchKey } from '@bicycles/schema/ground/text/search-key';
import { parseRegistrationNumber } from '@bicycles/schema/police/registration-number';
import { withoutLeadingZeros } from '@bicycles/schema/police/without-leading-zeros';

/** The columns of a look: the registration number is kept as written, in parts, and as a search key. */
export function lookColumns(look: BicycleLook): Partial<Tables['bicycles']> {
  const registration = look.registrationNumber ? parseRegistrationNumber(look.registrationNumber) : undefined;
  return {
    vehicleKind: look.vehicleKindId ?? null,
    model: look.modelId ?? null,
    modelNote: look.modelNote ?? null,
    manufacturer: look.manufacturer ?? null,
    colour: look.colourId ?? null,
    secondColour: look.secondColourId ?? null,
    wheelInches: look.wheelInches ?? null,
    isElectric: look.isElectric,
    registrationKind: look.registrationKind,
    registrationNumber: look.registrationNumber ?? null,
    registrationPoliceBody: look.registrationPoliceBodyId ?? null,
    registrationStation: registration?.station ?? null,
    registrationSymbol: registration?.symbol ?? null,
    registrationSerial: registration?.serial ?? null,
    registrationKey: registration ? withoutLeadingZeros(registration.key) : null,
    stickerColour: look.stickerColourId ?? null,
    frameNumber: look.frameNumber ?? null,
    frameKey: look.frameNumber ? searchKey(look.frameNumber) : null,
    hasBasket: look.hasBasket,
    basketPlaces: look.hasBasket ? look.basketPlaces : [],
    hasGears: look.hasGears,
    gearCount: look.hasGears ? (look.gearCount ?? null) : null,
    isLockCut: look.isLockCut,
    isDamaged: look.isDamaged,
    damagePlaces: look.isDamaged ? look.damagePlaces : [],
    damageNote: look.isDamaged ? (look.damageNote ?? null) : null,
    isBeyondUse: look.isBeyondUse,
    beyondUseReason: look.isBeyondUse ? (look.beyondUseReason ?? null) : null,
    conditionMemo: look.conditionMemo ?? null,
    storageSlot: look.storageSlot ?? null,
    remarks: look.remarks ?? null,
  };
}

/** Which of the new values differ from the row's, as before → after, for the event's details. */
export function changedColumns(
  before: Tables['bicycles'],
  after: Partial<Tables['bicycles']>,
): Record<string, unknown> {
  const old = new Map<string, unknown>(Object.entries(before));
  const differs = ([name, value]: [string, unknown]) =>
    JSON.stringify(old.get(name) ?? null) !== JSON.stringify(value ?? null);
  return Object.fromEntries(
    Object.entries(after)
      .filter(differs)
      .map(([name, value]) => [name, { from: old.get(name) ?? null, to: value ?? null }]),
  );
}
