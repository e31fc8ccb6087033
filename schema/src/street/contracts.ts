/** The street (rows F2, F3): tagging, the countdown list, removal, a bicycle that is gone. */
import { z } from 'zod';
import { ConditionMarkIds } from '../bicycle/condition.ts';
import { command, query } from '../ground/contract.ts';
import { Day, Id, Instant, optionalText, Position, requiredText } from '../ground/values.ts';
import { TagNumber } from '../tags/tag-number.ts';

export const Zone = z.enum(['restricted', 'outside'], { error: '規制区域の内外を選んでください' });
export const zoneLabels = { restricted: '規制区域内', outside: '規制区域外' } as const;

export const AddTagging = command({
  path: '/street/add-tagging',
  capability: 'tagging.add',
  input: z.object({
    tagNumber: TagNumber,
    placeId: Id,
    placeNote: optionalText(255),
    vehicleKindId: Id.optional(),
    position: Position.optional(),
  }),
  output: z.object({ bicycleId: Id, warnedAt: Instant, removableAt: Instant, now: Instant }),
});

export const StreetItem = z.object({
  bicycleId: Id,
  tagNumber: TagNumber,
  placeId: Id,
  placeName: z.string(),
  placeNote: z.string().nullable(),
  status: z.string(),
  warnedAt: Instant,
  removableAt: Instant,
  removedAt: Instant.nullable(),
  managementNumber: z.string().nullable(),
  storageSiteName: z.string().nullable(),
  photoCount: z.number(),
  firstPhotoId: Id.nullable(),
  crew: z.string().nullable(),
});
export type StreetItem = z.infer<typeof StreetItem>;

/** The most that a phone is sent and keeps in a dead spot: more than all crews do in a day. */
export const mostOfOneDay = 200;

/** Everything tagged and still standing, and what was removed or gone today; of very many those touched last. */
export const ListStreetDay = query({
  path: '/street/list-street-day',
  capability: 'street.read',
  input: z.object({ placeId: Id.optional() }),
  output: z.object({
    items: z.array(StreetItem).max(mostOfOneDay),
    /** How many there are, sent or not. */
    count: z.number(),
    now: Instant,
  }),
});

export const AddRemoval = command({
  path: '/street/add-removal',
  capability: 'removal.add',
  input: z.object({
    tagNumber: TagNumber,
    /** Left out: the place of the tagging stands. */
    placeId: Id.optional(),
    zone: Zone.optional(),
    removalKindId: Id,
    position: Position.optional(),
    conditionMarkIds: ConditionMarkIds.default([]),
    conditionMemo: optionalText(500),
    /** Why the wait was not kept; without it a removal before the wait is refused. */
    earlyRemovalReason: optionalText(255),
  }),
  output: z.object({
    bicycleId: Id,
    managementNumber: z.string(),
    removedAt: Instant,
    retentionDeadlineOn: Day,
    storageSiteName: z.string(),
    placeName: z.string(),
  }),
});

/** 所有者が移動: the bicycle was gone before removal. */
export const AddDisappearance = command({
  path: '/street/add-disappearance',
  capability: 'tagging.add',
  input: z.object({ bicycleId: Id, note: optionalText(255) }),
  output: z.object({ bicycleId: Id }),
});

/** Undo of a mistaken tagging while the bicycle is only tagged; the tag becomes void. */
export const CancelTagging = command({
  path: '/street/cancel-tagging',
  capability: 'tagging.add',
  input: z.object({ bicycleId: Id, reason: requiredText(255, '取消の理由') }),
  output: z.object({ bicycleId: Id }),
});
