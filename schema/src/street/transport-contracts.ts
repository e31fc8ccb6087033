/** From the street to the yard (row F7): loading by scan, the condition of each bicycle, the transport list. */
import { z } from 'zod';
import { ConditionMarkIds, ConditionMemo } from '../bicycle/condition.ts';
import { command, document, query } from '../ground/contract.ts';
import { FindWords, PageNumber, pageOf } from '../ground/list-page.ts';
import { Id, Instant, optionalText } from '../ground/values.ts';
import { TagNumber } from '../tags/tag-number.ts';

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
  /** Removed and not on a truck yet. */
  waitingCount: z.number(),
  /** On the truck. */
  loadedCount: z.number(),
});
export type TransportSite = z.infer<typeof TransportSite>;

/** What is to be loaded and what is on the way, one's own crew's or everybody's: counted yard by yard, and a page each of one yard. */
export const ListTransport = query({
  path: '/street/list-transport',
  capability: 'transport.read',
  input: z.object({
    isAllCrews: z.boolean().default(false),
    /** The yard whose bicycles are shown; left out, the one that the truck was loaded for last, then the fullest. */
    storageSiteId: Id.optional(),
    find: FindWords,
    loadedPage: PageNumber,
    waitingPage: PageNumber,
  }),
  output: z.object({
    crew: z.string().nullable(),
    sites: z.array(TransportSite).max(200),
    storageSiteId: Id.nullable(),
    /** Newest first. */
    loaded: pageOf(TransportItem),
    waiting: pageOf(TransportItem),
  }),
});

export const AddLoading = command({
  path: '/street/add-loading',
  capability: 'transport.add',
  input: z.object({ tagNumber: TagNumber }),
  output: TransportItem.pick({
    bicycleId: true,
    managementNumber: true,
    conditionMarkIds: true,
    conditionMemo: true,
  }).extend({ storageSiteName: z.string(), loadedAt: Instant }),
});

/** A bicycle that was scanned by mistake, or taken off again. */
export const CancelLoading = command({
  path: '/street/cancel-loading',
  capability: 'transport.add',
  input: z.object({ bicycleId: Id }),
  output: z.object({ bicycleId: Id }),
});

/**
 * 状況メモ of a loaded bicycle: quick marks and words; the yard sees both when it arrives. What is left out stays as
 * it is; none and an empty text take away what was noted.
 */
export const SetCondition = command({
  path: '/street/set-condition',
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
  path: '/street/print-transport-list',
  capability: 'transport.read',
  input: z.object({
    storageSiteId: Id,
    isAllCrews: z.boolean().default(false),
    car: optionalText(40),
    driver: optionalText(40),
  }),
});
