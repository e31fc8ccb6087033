/** The ledger 台帳: one bicycle (row L1), its edit and its deadline. */
import { z } from 'zod';
import { BicycleLook, basketPlaces, damagePlaces, registrationKinds } from '../bicycle/look.ts';
import { statuses } from '../bicycle/status.ts';
import { command, query } from '../ground/contract.ts';
import { Day, Id, Instant, OptionalDay, optionalText, requiredText } from '../ground/values.ts';
import { Photo } from '../photos/contracts.ts';
import { OwnerEntry } from './owner-entry.ts';
import { ownerSources } from './owner-source.ts';

export const BicycleEvent = z.object({
  id: Id,
  kind: z.string(),
  occurredAt: Instant,
  actorName: z.string().nullable(),
  reason: z.string().nullable(),
  details: z.record(z.string(), z.unknown()).nullable(),
});

const label = z.string().nullable();
const id = Id.nullable();
/** The look as it is stored: the same fields as the form's, null where nothing was taken down. */
const seenLook = {
  vehicleKindId: id,
  modelId: id,
  modelNote: label,
  manufacturer: label,
  colourId: id,
  secondColourId: id,
  wheelInches: z.number().nullable(),
  isElectric: z.boolean(),
  registrationKind: z.enum(registrationKinds),
  registrationNumber: label,
  registrationPoliceBodyId: id,
  stickerColourId: id,
  frameNumber: label,
  hasBasket: z.boolean(),
  basketPlaces: z.array(z.enum(basketPlaces)),
  hasGears: z.boolean(),
  gearCount: z.number().nullable(),
  isLockCut: z.boolean(),
  isDamaged: z.boolean(),
  damagePlaces: z.array(z.enum(damagePlaces)),
  damageNote: label,
  isBeyondUse: z.boolean(),
  beyondUseReason: label,
  conditionMarkIds: z.array(Id),
  conditionMarks: z.array(z.string()),
  conditionMemo: label,
  storageSlot: label,
  remarks: label,
};
/** One bicycle with everything that the ledger screen shows. Owner is null for those who may not see it. */
export const Bicycle = z.object({
  ...seenLook,
  id: Id,
  revision: z.number(),
  status: z.enum(statuses),
  managementNumber: z.string().nullable(),
  tagNumber: z.string().nullable(),
  placeId: Id,
  placeName: z.string(),
  placeNote: label,
  zone: z.enum(['restricted', 'outside']),
  removalKindId: Id.nullable(),
  removalKindLabel: label,
  warnedAt: Instant.nullable(),
  warnedByName: label,
  warnedLatitude: z.number().nullable(),
  warnedLongitude: z.number().nullable(),
  removedAt: Instant.nullable(),
  removedOn: Day.nullable(),
  removedByName: label,
  crew: label,
  removedLatitude: z.number().nullable(),
  removedLongitude: z.number().nullable(),
  removedAccuracyM: z.number().nullable(),
  earlyRemovalReason: label,
  storageSiteId: Id.nullable(),
  storageSiteName: label,
  arrivedAt: Instant.nullable(),
  intakeAt: Instant.nullable(),
  retentionDeadlineOn: Day.nullable(),
  computedDeadlineOn: Day.nullable(),
  deadlineReason: label,
  vehicleKindLabel: label,
  modelLabel: label,
  colourLabel: label,
  secondColourLabel: label,
  stickerColourLabel: label,
  registrationPoliceBodyName: label,
  registrationStation: label,
  registrationSymbol: label,
  registrationSerial: label,
  policeInquiredOn: Day.nullable(),
  policeAnsweredOn: Day.nullable(),
  notifiedOn: Day.nullable(),
  isUndelivered: z.boolean(),
  undeliveredReasonLabel: label,
  storageAnnouncedOn: Day.nullable(),
  disposalAnnouncedOn: Day.nullable(),
  finalKind: label,
  finalOn: Day.nullable(),
  disposalYen: z.number().nullable(),
  isExempt: z.boolean(),
  exemptionReasonLabel: label,
  paidYen: z.number().nullable(),
  returnedOn: Day.nullable(),
  returnKindLabel: label,
  hasTheftReport: z.boolean(),
  theftReportedOn: Day.nullable(),
  theftReceiptNumber: label,
  owner: z
    .object({
      name: label,
      nameKana: label,
      postalCode: label,
      address: label,
      phone: label,
      confirmedOn: Day.nullable(),
      source: z.enum(ownerSources),
    })
    .nullable(),
  return: z
    .object({
      id: Id,
      receiptNumber: z.string(),
      returnedAt: Instant,
      claimantName: label,
      claimantPostalCode: label,
      claimantAddress: label,
      claimantPhone: label,
      claimantRelationLabel: label,
      identityDocumentLabel: label,
      paidYen: z.number(),
      handledByName: label,
    })
    .nullable(),
  photos: z.array(Photo),
  events: z.array(BicycleEvent),
});
export type Bicycle = z.infer<typeof Bicycle>;

/**
 * By id, or by what a clerk typed or read off its tag or a paper (`readTypedNumber`). One that was read is looked up
 * only when it is whole; a person may type any number that a bicycle has.
 */
export const GetBicycle = query({
  path: '/ledger/get-bicycle',
  capability: 'ledger.read',
  input: z.union([z.object({ id: Id }), z.object({ typedNumber: z.string(), wasRead: z.boolean().default(false) })]),
  output: Bicycle,
});

/** 台帳の訂正: look, theft report and remarks of an open row. */
export const EditBicycle = command({
  path: '/ledger/edit-bicycle',
  capability: 'ledger.edit',
  input: BicycleLook.extend({
    bicycleId: Id,
    revision: z.coerce.number().int(),
    hasTheftReport: z.boolean().default(false),
    theftReportedOn: OptionalDay,
    theftReceiptNumber: optionalText(60),
    reason: optionalText(255),
  }),
  output: z.object({ bicycleId: Id, revision: z.number() }),
});

/** 所有者情報 typed by hand (the police's answer comes by file later). */
export const SetOwner = command({
  path: '/ledger/set-owner',
  capability: 'owner.edit',
  input: z.object({
    bicycleId: Id,
    revision: z.coerce.number().int(),
    ...OwnerEntry.shape,
    /** Another name of the person who stands there already, which was spelled wrongly. */
    isSamePerson: z.boolean().default(false),
    /** Needed where another name stands there as the owner. */
    reason: optionalText(255),
  }),
  output: z.object({ bicycleId: Id, revision: z.number() }),
});

/** 保管期限の変更 (row L1): the computed date stays beside the changed one. */
export const ChangeDeadline = command({
  path: '/ledger/change-deadline',
  capability: 'deadline.change',
  input: z.object({
    bicycleId: Id,
    revision: z.coerce.number().int(),
    retentionDeadlineOn: Day,
    reason: requiredText(255, '変更の理由'),
    /** Row L8: a row with 処分公示日 is changed only after the warning was answered. */
    confirmsAnnounced: z.boolean().default(false),
  }),
  output: z.object({ bicycleId: Id, revision: z.number(), retentionDeadlineOn: Day }),
});
