/** The yard's stock 在庫 (rows D3, R3): stocktake by scanning, the daily report, the nightly check. */
import { z } from 'zod';
import { command, document, query } from '../ground/contract.ts';
import { FindWords, PageNumber, pageOf } from '../ground/list-page.ts';
import { Day, Id, Instant, optionalText, requiredText } from '../ground/values.ts';
import { TagNumber } from '../tags/tag-number.ts';
import { surplusKinds } from './compare-stock.ts';

export const Standing = z.object({
  bicycleId: Id,
  tagNumber: TagNumber,
  managementNumber: z.string().nullable(),
  placeName: z.string(),
  look: z.string(),
  storageSlot: z.string().nullable(),
  photoId: Id.nullable(),
  statusLabel: z.string(),
});
export type Standing = z.infer<typeof Standing>;

export const Surplus = z.object({
  tagNumber: z.string(),
  kind: z.enum(surplusKinds),
  scannedAt: Instant,
  /** Null for a tag that is on no bicycle. */
  bicycle: Standing.nullable(),
  storageSiteName: z.string().nullable(),
});
export type Surplus = z.infer<typeof Surplus>;

const StocktakeHeading = z.object({
  stocktakeId: Id,
  storageSiteId: Id,
  storageSiteName: z.string(),
  startedAt: Instant,
  startedByName: z.string(),
  finishedAt: Instant.nullable(),
  cancelledAt: Instant.nullable(),
  expectedCount: z.number(),
  foundCount: z.number(),
  missingCount: z.number(),
  surplusCount: z.number(),
  note: z.string().nullable(),
});
export type StocktakeHeading = z.infer<typeof StocktakeHeading>;

/** Begins a stocktake, or goes on with the one that is open for this yard. */
export const StartStocktake = command({
  path: '/stock/start-stocktake',
  capability: 'stocktake.take',
  input: z.object({ storageSiteId: Id }),
  output: z.object({ stocktakeId: Id, isResumed: z.boolean() }),
});

/** The big numbers of the screen, with what every other terminal has scanned so far. */
const StockCounts = z.object({
  expectedCount: z.number(),
  foundCount: z.number(),
  missingCount: z.number(),
  surplusCount: z.number(),
});
export type StockCounts = z.infer<typeof StockCounts>;

const StocktakeScan = z.object({
  tagNumber: TagNumber,
  outcome: z.enum(['found', ...surplusKinds]),
  managementNumber: z.string().nullable(),
  storageSiteName: z.string().nullable(),
  statusLabel: z.string().nullable(),
});
export type StocktakeScan = z.infer<typeof StocktakeScan>;

/** One scanned tag; the same tag again changes nothing. */
export const AddStocktakeScan = command({
  path: '/stock/add-stocktake-scan',
  capability: 'stocktake.take',
  input: z.object({ stocktakeId: Id, tagNumber: TagNumber }),
  output: StocktakeScan.extend({ isRepeated: z.boolean(), counts: StockCounts }),
});

/** A tag that was scanned by mistake. */
export const CancelStocktakeScan = command({
  path: '/stock/cancel-stocktake-scan',
  capability: 'stocktake.take',
  input: z.object({ stocktakeId: Id, tagNumber: TagNumber }),
  output: z.object({ tagNumber: TagNumber, counts: StockCounts }),
});

/** The stocktake as it stands, or its kept result once it is finished; a page each of what is missing and too many. */
export const GetStocktake = query({
  path: '/stock/get-stocktake',
  capability: 'stocktake.read',
  input: z.object({ stocktakeId: Id, find: FindWords, page: PageNumber, surplusPage: PageNumber }),
  output: z.object({
    heading: StocktakeHeading,
    /** By slot, then 整理番号. */
    missing: pageOf(Standing),
    /** Newest scan first. */
    surplus: pageOf(Surplus),
    /** The newest scans of all terminals while it goes on, for taking one back. */
    latest: z.array(StocktakeScan.extend({ scannedAt: Instant, scannedByName: z.string().nullable() })).max(8),
  }),
});

/** 棚卸結果表: the numbers, every surplus and shortage, the note, who and when. */
export const PrintStocktake = document({
  path: '/stock/print-stocktake',
  capability: 'stocktake.read',
  input: z.object({ stocktakeId: Id }),
});

export const ListStocktakes = query({
  path: '/stock/list-stocktakes',
  capability: 'stocktake.read',
  input: z.object({ storageSiteId: Id }),
  output: z.object({ openStocktakeId: Id.nullable(), stocktakes: z.array(StocktakeHeading).max(50) }),
});

/** Ends the stocktake and keeps its result as it stands at this instant. */
export const FinishStocktake = command({
  path: '/stock/finish-stocktake',
  capability: 'stocktake.take',
  input: z.object({ stocktakeId: Id, note: optionalText(500) }),
  output: z.object({ stocktakeId: Id, missingCount: z.number(), surplusCount: z.number() }),
});

export const CancelStocktake = command({
  path: '/stock/cancel-stocktake',
  capability: 'stocktake.take',
  input: z.object({ stocktakeId: Id, reason: requiredText(500, '取りやめる理由') }),
  output: z.object({ stocktakeId: Id }),
});

const Flow = z.object({
  carriedOver: z.number(),
  arrived: z.number(),
  /** From another yard, and to one. */
  movedIn: z.number(),
  movedOut: z.number(),
  returnedPaid: z.number(),
  returnedExempt: z.number(),
  returnCancelled: z.number(),
  scrapped: z.number(),
  sold: z.number(),
  recycled: z.number(),
  discarded: z.number(),
  disposalCancelled: z.number(),
  inStock: z.number(),
});
export type Flow = z.infer<typeof Flow>;

/** 作業日報 of one yard and business day: bicycles by vehicle kind, and the day's money. Row D3. */
export const DailyReport = z.object({
  storageSiteId: Id,
  storageSiteName: z.string(),
  day: Day,
  kinds: z.array(Flow.extend({ label: z.string() })),
  total: Flow,
  paidCount: z.number(),
  takenYen: z.number(),
  refundedYen: z.number(),
  countedYen: z.number().nullable(),
  differenceYen: z.number().nullable(),
  differenceReason: z.string().nullable(),
  closedByName: z.string().nullable(),
  /** Whether carried over + in − out is what stands in the ledger. */
  isConsistent: z.boolean(),
});
export type DailyReport = z.infer<typeof DailyReport>;

export const GetDailyReport = query({
  path: '/stock/get-daily-report',
  capability: 'daily-report.read',
  input: z.object({ storageSiteId: Id, day: Day.optional() }),
  output: DailyReport,
});

export const PrintDailyReport = document({
  path: '/stock/print-daily-report',
  capability: 'daily-report.read',
  input: z.object({
    storageSiteId: Id,
    day: Day,
    form: z.enum(['pdf', 'csv-cp932', 'csv-utf8']).default('pdf'),
    weather: optionalText(20),
    remarks: optionalText(500),
  }),
});

export const StockCheck = z.object({
  storageSiteId: Id,
  storageSiteName: z.string(),
  businessDay: Day,
  opening: z.number(),
  cameIn: z.number(),
  wentOut: z.number(),
  stock: z.number(),
  isConsistent: z.boolean(),
  checkedAt: Instant,
  acknowledgedByName: z.string().nullable(),
  acknowledgedAt: Instant.nullable(),
  acknowledgedNote: z.string().nullable(),
});
export type StockCheck = z.infer<typeof StockCheck>;

/** A page of the nightly checks that do not add up and nobody has looked into, oldest first, and the last night's of every yard. */
export const ListStockChecks = query({
  path: '/stock/list-stock-checks',
  capability: 'stock-check.read',
  input: z.object({ page: PageNumber }),
  output: z.object({ alarms: pageOf(StockCheck), latest: z.array(StockCheck) }),
});

export const AcknowledgeStockCheck = command({
  path: '/stock/acknowledge-stock-check',
  capability: 'stock-check.acknowledge',
  input: z.object({ storageSiteId: Id, businessDay: Day, note: requiredText(500, '確かめた内容') }),
  output: z.object({ storageSiteId: Id, businessDay: Day }),
});
