/** 台帳検索 (row L6): one page of the bicycles that meet all conditions. */
import { z } from 'zod';
import { registrationKinds } from '../bicycle/look.ts';
import { statuses } from '../bicycle/status.ts';
import { query } from '../ground/contract.ts';
import { Day, Id, Instant } from '../ground/values.ts';
import { SearchConditions } from './conditions.ts';

export const pageSize = 50;
/** The count is exact up to here; beyond it a person narrows the search (row L8). */
export const countCap = 10_000;

/** What a result can be ordered by; bicycles without the value come last in either direction. */
export const sortKeys = [
  'removedAt',
  'managementNumber',
  'retentionDeadlineOn',
  'policeInquiredOn',
  'notifiedOn',
  'returnedOn',
  'finalOn',
] as const;
export type SortKey = (typeof sortKeys)[number];

export const Sort = z.object({ by: z.enum(sortKeys).default('removedAt'), descending: z.boolean().default(true) });
export type Sort = z.infer<typeof Sort>;

const text = z.string().nullable();
const day = Day.nullable();

/** A row with every field that can be shown as a column. */
export const FoundBicycle = z.object({
  id: Id,
  revision: z.number(),
  managementNumber: text,
  tagNumber: text,
  status: z.enum(statuses),
  warnedAt: Instant.nullable(),
  removedAt: Instant.nullable(),
  removedOn: day,
  placeName: z.string(),
  placeNote: text,
  zone: z.enum(['restricted', 'outside']),
  removalKindLabel: text,
  storageSiteName: text,
  storageSlot: text,
  retentionDeadlineOn: day,
  vehicleKindLabel: text,
  modelLabel: text,
  modelNote: text,
  manufacturer: text,
  colourLabel: text,
  secondColourLabel: text,
  registrationKind: z.enum(registrationKinds),
  registrationNumber: text,
  registrationPoliceBodyName: text,
  stickerColourLabel: text,
  frameNumber: text,
  isDamaged: z.boolean(),
  isBeyondUse: z.boolean(),
  conditionMemo: text,
  policeInquiredOn: day,
  policeAnsweredOn: day,
  notifiedOn: day,
  isUndelivered: z.boolean(),
  storageAnnouncedOn: day,
  disposalAnnouncedOn: day,
  returnedOn: day,
  returnKindLabel: text,
  finalOn: day,
  disposalYen: z.number().nullable(),
  isExempt: z.boolean(),
  paidYen: z.number().nullable(),
  hasTheftReport: z.boolean(),
  isHeld: z.boolean(),
  remarks: text,
  hasOwner: z.boolean(),
  /** Null unless `showsOwners` was asked for. */
  ownerName: text,
  ownerPostalCode: text,
  ownerAddress: text,
  photoId: Id.nullable(),
});
export type FoundBicycle = z.infer<typeof FoundBicycle>;

/** Conditions on persons and `showsOwners` need `owner.read`. */
export const SearchBicycles = query({
  path: '/search/search-bicycles',
  capability: 'ledger.read',
  input: z.object({
    conditions: SearchConditions,
    sort: Sort.default({ by: 'removedAt', descending: true }),
    page: z.coerce.number().int().min(1).default(1),
    /** A column of the owner is on screen: such a look at persons is marked in the trail. */
    showsOwners: z.boolean().default(false),
  }),
  output: z.object({
    bicycles: z.array(FoundBicycle).max(pageSize),
    /** At most `countCap`. */
    total: z.number(),
    /** True when there are more than `countCap`. */
    isCapped: z.boolean(),
    pageSize: z.number(),
  }),
});
export type SearchPage = z.infer<typeof SearchBicycles.output>;
