/** The yard (rows F7, L2): what is on its way, arrival by scan, 二次登録, 保管所の移動. */
import { z } from 'zod';
import { ConditionMarkIds } from '../bicycle/condition.ts';
import { BicycleLook } from '../bicycle/look.ts';
import { command, query } from '../contract.ts';
import { TagNumber } from '../tags/tag-number.ts';
import { Id, Instant, optionalText, requiredText } from '../values.ts';

export const ListIncoming = query({
  path: '/yard/incoming-lists',
  capability: 'yard.read',
  input: z.object({ storageSiteId: Id }),
  output: z.object({
    /** The truck's own first, each newest first; of very many only the newest. */
    incoming: z.array(
      z.object({
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
        status: z.string(),
      }),
    ),
    incomingCount: z.number(),
    /** Of the incoming, those on a truck. */
    onTruckCount: z.number(),
    /** Received and waiting for 二次登録, longest waiting first; of very many only those received last. */
    awaitingIntake: z.array(
      z.object({
        bicycleId: Id,
        tagNumber: TagNumber,
        managementNumber: z.string(),
        placeName: z.string(),
        arrivedAt: Instant,
        conditionMarks: z.array(z.string()),
        conditionMemo: z.string().nullable(),
        photoId: Id.nullable(),
      }),
    ),
    awaitingIntakeCount: z.number(),
  }),
});

export const AddArrival = command({
  path: '/yard/arrivals',
  capability: 'arrival.add',
  input: z.object({
    tagNumber: TagNumber,
    storageSiteId: Id,
    storageSlot: optionalText(20),
    conditionMemo: optionalText(500),
    /** Says that the bicycle stays here although its place leads to another yard. */
    acceptsOtherSite: z.boolean().default(false),
  }),
  output: z.object({
    bicycleId: Id,
    managementNumber: z.string(),
    placeName: z.string(),
    arrivedAt: Instant,
    /** False for one that stood on no transport list of this yard: an extra of the truck. */
    wasOnList: z.boolean(),
  }),
});

/** 保管所の移動 by scan, from the yard in which the person stands. Its slot is free again. */
export const AddMove = command({
  path: '/yard/moves',
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
  path: '/yard/intakes',
  capability: 'intake.add',
  input: BicycleLook.extend({
    bicycleId: Id,
    revision: z.coerce.number().int(),
    /** Left out, they stay as the crew set them. */
    conditionMarkIds: ConditionMarkIds.optional(),
  }),
  output: z.object({ bicycleId: Id, managementNumber: z.string() }),
});
