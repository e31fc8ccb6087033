/** The yard (rows F7, L2): what is on its way, arrival by scan, 二次登録, 保管所の移動. */
import { z } from 'zod';
import { ConditionMarkIds } from '../bicycle/condition.ts';
import { BicycleLook } from '../bicycle/look.ts';
import { command, query } from '../ground/contract.ts';
import { FindWords, PageNumber, pageOf } from '../ground/list-page.ts';
import { Id, Instant, optionalText, requiredText } from '../ground/values.ts';
import { TagNumber } from '../tags/tag-number.ts';

/** 荷下ろしの確認 of one crew's trucks at a yard today, until somebody says that the unloading is done. */
const TruckCheck = z.object({
  id: Id,
  crew: z.string().nullable(),
  received: z.number(),
  /** Of the received, those that stood on no transport list of this yard. */
  extra: z.number(),
});

const Incoming = z.object({
  bicycleId: Id,
  tagNumber: TagNumber,
  managementNumber: z.string(),
  placeName: z.string(),
  removedAt: Instant,
  /** Null for one that no crew has scanned onto a truck. */
  loadedAt: Instant.nullable(),
  crew: z.string().nullable(),
  conditionMarks: z.array(z.string()),
  conditionMemo: z.string().nullable(),
  photoId: Id.nullable(),
});

const AwaitingIntake = Incoming.omit({ removedAt: true, loadedAt: true, crew: true }).extend({ arrivedAt: Instant });

/** How many of the newest are told beside the page, for a terminal that has just received them. */
export const mostJustReceived = 20;

export const ListIncoming = query({
  path: '/yard/list-incoming',
  capability: 'yard.read',
  input: z.object({
    storageSiteId: Id,
    find: FindWords,
    incomingPage: PageNumber,
    awaitingPage: PageNumber,
    extraPage: PageNumber,
  }),
  output: z.object({
    /** The truck's own first, each newest first. */
    incoming: pageOf(Incoming),
    incomingCount: z.number(),
    /** Of the incoming, those on a truck. */
    onTruckCount: z.number(),
    /** Received and waiting for 二次登録, longest waiting first. */
    awaitingIntake: pageOf(AwaitingIntake),
    awaitingIntakeCount: z.number(),
    /** Of them those received last, newest first. */
    justReceived: z.array(AwaitingIntake).max(mostJustReceived),
    /** Those of today that are not finished. */
    truckChecks: z.array(TruckCheck).max(50),
    /** Their extras, newest first. */
    extras: pageOf(Incoming.pick({ bicycleId: true, tagNumber: true, managementNumber: true, placeName: true })),
    /** The server's clock: what arrived later is in none of these. */
    readAt: Instant,
  }),
});

/** 荷下ろしの確認を終える: these trucks are empty, and what came off them was compared. */
export const FinishTruckChecks = command({
  path: '/yard/finish-truck-checks',
  capability: 'arrival.add',
  input: z.object({ storageSiteId: Id, checkIds: z.array(Id).min(1).max(50) }),
  output: z.object({ finished: z.number() }),
});

export const AddArrival = command({
  path: '/yard/add-arrival',
  capability: 'arrival.add',
  input: z.object({
    tagNumber: TagNumber,
    storageSiteId: Id,
    storageSlot: optionalText(20),
    conditionMemo: optionalText(500),
    /** Says that the bicycle stays here although its place leads to another yard. */
    acceptsOtherSite: z.boolean().default(false),
  }),
  output: AwaitingIntake.extend({
    /** Whether it was on its way to this yard, on a truck or not. */
    wasIncoming: z.boolean(),
    /** False for one that stood on no transport list of this yard: an extra of the truck. */
    wasOnList: z.boolean(),
  }),
});

/** 保管所の移動 by scan, from the yard in which the person stands. Its slot is free again. */
export const AddMove = command({
  path: '/yard/add-move',
  capability: 'bicycle.move',
  input: z.object({
    tagNumber: TagNumber,
    fromSiteId: Id,
    toSiteId: Id,
    reason: requiredText(255, '移動の理由'),
  }),
  output: z.object({
    bicycleId: Id,
    managementNumber: z.string(),
    fromSiteId: Id,
    fromSiteName: z.string(),
    toSiteId: Id,
    toSiteName: z.string(),
    movedAt: Instant,
  }),
});

/** 二次登録: the whole look of the bicycle; `revision` is the one that the form was filled from. */
export const AddIntake = command({
  path: '/yard/add-intake',
  capability: 'intake.add',
  input: BicycleLook.extend({
    bicycleId: Id,
    revision: z.coerce.number().int(),
    /** Left out, they stay as the crew set them. */
    conditionMarkIds: ConditionMarkIds.optional(),
  }),
  output: z.object({ bicycleId: Id, managementNumber: z.string() }),
});
