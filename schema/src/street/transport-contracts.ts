/** From the street to the yard (row F7): loading by scan, the condition of each bicycle, the transport list. */
import { z } from 'zod';
import { ConditionMarkIds, ConditionMemo } from '../bicycle/condition.ts';
import { command, document, query } from '../contract.ts';
import { TagNumber } from '../tags/tag-number.ts';
import { Id, Instant, optionalText } from '../values.ts';

const TransportItem = z.object({
  bicycleId: Id,
  tagNumber: TagNumber,
  managementNumber: z.string(),
  placeName: z.string(),
  look: z.string(),
  removedAt: Instant,
  /** Null while it waits for the truck. */
  loadedAt: Instant.nullable(),
  crew: z.string().nullable(),
  conditionMarkIds: z.array(Id),
  conditionMarks: z.array(z.string()),
  conditionMemo: z.string().nullable(),
  photoId: Id.nullable(),
});
export type TransportItem = z.infer<typeof TransportItem>;

const TransportSite = z.object({
  storageSiteId: Id,
  shortName: z.string(),
  /** Removed and not on a truck yet, newest first; of very many only the newest. */
  waiting: z.array(TransportItem),
  waitingCount: z.number(),
  /** On the truck, newest first; of very many only the newest. */
  loaded: z.array(TransportItem),
  loadedCount: z.number(),
});
export type TransportSite = z.infer<typeof TransportSite>;

/** What is to be loaded and what is on the way, yard by yard: one's own crew's, or everybody's. */
export const ListTransport = query({
  path: '/street/transport-lists',
  capability: 'transport.read',
  input: z.object({ isAllCrews: z.boolean().default(false) }),
  output: z.object({ crew: z.string().nullable(), sites: z.array(TransportSite) }),
});

export const AddLoading = command({
  path: '/street/loadings',
  capability: 'transport.add',
  input: z.object({ tagNumber: TagNumber }),
  output: z.object({ bicycleId: Id, managementNumber: z.string(), storageSiteName: z.string(), loadedAt: Instant }),
});

/** A bicycle that was scanned by mistake, or taken off again. */
export const CancelLoading = command({
  path: '/street/loading-cancellations',
  capability: 'transport.add',
  input: z.object({ bicycleId: Id }),
  output: z.object({ bicycleId: Id }),
});

/**
 * 状況メモ of a loaded bicycle: quick marks and words; the yard sees both when it arrives. What is left out stays as
 * it is; none and an empty text take away what was noted.
 */
export const SetCondition = command({
  path: '/street/conditions',
  capability: 'transport.add',
  input: z.object({
    bicycleId: Id,
    conditionMarkIds: ConditionMarkIds.optional(),
    conditionMemo: ConditionMemo.optional(),
  }),
  output: z.object({ bicycleId: Id }),
});

/** 移送リスト of what is on the way to a yard. */
export const PrintTransportList = document({
  path: '/street/transport-list-prints',
  capability: 'transport.read',
  input: z.object({
    storageSiteId: Id,
    isAllCrews: z.boolean().default(false),
    car: optionalText(40),
    driver: optionalText(40),
  }),
});
