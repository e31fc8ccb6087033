/**
 * Disposal 処分 (rows D1, D2): candidates → list → reconciliation in the yard → 破砕・売却・リサイクル・廃棄 → closing.
 * The gate is in gate-contracts.ts, the scanning in the yard in reconciliation-contracts.ts, the money of sold bicycles and 抹消依頼 in sale-contracts.ts.
 */
import { z } from 'zod';
import { registrationKinds } from '../bicycle/look.ts';
import { disposedStatuses, statuses } from '../bicycle/status.ts';
import { command, document, query } from '../ground/contract.ts';
import { FindWords, PageNumber, pageOf, pageRows } from '../ground/list-page.ts';
import { Day, Id, Instant, optionalText, orEmpty, requiredText } from '../ground/values.ts';
import { LeftOut } from '../notices/contracts.ts';
import { BicycleSet } from '../search/conditions.ts';
import { DisposalCounts, DisposalScan } from './reconciliation-contracts.ts';

export const disposalKinds = disposedStatuses;
export type DisposalKind = (typeof disposalKinds)[number];
export const disposalKindLabels: Record<DisposalKind, string> = {
  scrapped: '破砕',
  sold: '売却',
  recycled: 'リサイクル',
  discarded: '廃棄',
};
const DisposalKind = z.enum(disposalKinds, { error: '処分の区分（破砕・売却・リサイクル・廃棄）を選んでください' });

/** `listed` until the reconciliation is finished, `reconciled` until the list is closed. */
export const disposalStates = ['listed', 'reconciled', 'closed', 'cancelled'] as const;
export type DisposalState = (typeof disposalStates)[number];
export const disposalStateLabels: Record<DisposalState, string> = {
  listed: '突合中',
  reconciled: '突合済',
  closed: '確定',
  cancelled: '取消',
};

/** `left`: returned (or closed in another way) while it stood on the list; `removed`: taken off the list by hand. */
const disposalItemStates = ['listed', 'found', 'not_found', 'removed', 'left', 'disposed'] as const;
export type DisposalItemState = (typeof disposalItemStates)[number];
export const disposalItemStateLabels: Record<DisposalItemState, string> = {
  listed: '未確認',
  found: '現物あり',
  not_found: '現物なし',
  removed: '除外',
  left: '返還済など',
  disposed: '処分済',
};

const Candidate = z.object({
  bicycleId: Id,
  managementNumber: z.string(),
  tagNumber: z.string().nullable(),
  removedOn: Day,
  placeName: z.string(),
  storageSiteId: Id,
  storageSiteName: z.string(),
  retentionDeadlineOn: Day,
  disposalAnnouncedOn: Day.nullable(),
  look: z.string(),
  storageSlot: z.string().nullable(),
  photoId: Id.nullable(),
  isBeyondUse: z.boolean(),
  /** The last day of its 処分公示 while that runs: it may stand on a list, and goes from the day after. */
  awaitedUntil: Day.nullable(),
  /** Why it can't go on a list now, one line each; empty when it can. */
  blockedReasons: z.array(z.string()),
});

/** The most bicycles that stand on one list: more would be more than a person reconciles, and than a paper holds. */
export const mostInOneList = 2000;

/**
 * What may go on a disposal list of one yard now, a page of it. Without `set` only what nothing keeps off it; with
 * `set` (picked in the ledger) also a page of those that are blocked, with why. Of very many the oldest deadlines
 * are looked at; `isCut` says that there are more.
 */
export const ListDisposalCandidates = query({
  path: '/disposal/list-disposal-candidates',
  capability: 'disposal.list',
  input: z.object({
    set: BicycleSet.optional(),
    storageSiteIds: z.array(Id).default([]),
    removedFrom: Day.optional(),
    removedUntil: Day.optional(),
    deadlineUntil: Day.optional(),
    /** Only those that can't be used any more 機能喪失. */
    onlyBeyondUse: z.boolean().default(false),
    /** The yard whose bicycles are shown; without one that with the most. */
    yardId: Id.optional(),
    find: FindWords,
    page: PageNumber,
    blockedPage: PageNumber,
  }),
  output: z.object({
    /** Yards with bicycles that can go, the fullest first. */
    yards: z.array(z.object({ storageSiteId: Id, storageSiteName: z.string(), count: z.number() })).max(200),
    yardId: Id.nullable(),
    ready: pageOf(Candidate),
    /** All of that yard, in the order of the list: a choice goes over its pages. */
    readyIds: z.array(Id).max(mostInOneList),
    /** Over all yards. */
    readyCount: z.number(),
    blockedCount: z.number(),
    blocked: pageOf(Candidate),
    isCut: z.boolean(),
  }),
});

const bicycleIds = z.array(Id).min(1, '自転車を選んでください').max(mostInOneList, '一度に選べるのは2,000台までです');

/** 処分リスト of one yard. What can't go on it (gate, other yard, on another list) is left out and named. */
export const AddDisposal = command({
  path: '/disposal/add-disposal',
  capability: 'disposal.list',
  input: z.object({ storageSiteId: Id, kind: DisposalKind, bicycleIds, note: optionalText(500) }),
  output: z.object({ disposalId: Id, number: z.string(), count: z.number(), leftOut: z.array(LeftOut) }),
});

/** More bicycles for a list that is not closed, as one that stood in the yard and was not on it. */
export const AddDisposalItems = command({
  path: '/disposal/add-disposal-items',
  capability: 'disposal.list',
  input: z.object({ disposalId: Id, bicycleIds }),
  output: z.object({ disposalId: Id, addedCount: z.number(), leftOut: z.array(LeftOut) }),
});

/** 除外: these are not disposed of by this list. One that is disposed of already has to be undone first. */
export const RemoveDisposalItems = command({
  path: '/disposal/remove-disposal-items',
  capability: 'disposal.list',
  input: z.object({ disposalId: Id, bicycleIds, reason: requiredText(255, '除外の理由') }),
  output: z.object({ disposalId: Id, removedCount: z.number(), skipped: z.array(LeftOut) }),
});

export const Disposal = z.object({
  disposalId: Id,
  number: z.string(),
  state: z.enum(disposalStates),
  /** What was planned for the list; each item has its own. */
  kind: z.enum(disposalKinds),
  storageSiteId: Id,
  storageSiteName: z.string(),
  listedOn: Day,
  reconciledOn: Day.nullable(),
  disposedOn: Day.nullable(),
  closedAt: Instant.nullable(),
  createdByName: z.string().nullable(),
  note: z.string().nullable(),
  buyerName: z.string().nullable(),
  buyerAddress: z.string().nullable(),
  buyerPhone: z.string().nullable(),
  /** Price of the lot in yen; null when each bicycle has its own. */
  lotYen: z.number().nullable(),
  /** What the sold ones bring, by the prices of the items. */
  soldYen: z.number(),
  /** Of all items by their state; `removed` ones do not count in `itemCount`. */
  itemCount: z.number(),
  listedCount: z.number(),
  foundCount: z.number(),
  notFoundCount: z.number(),
  leftCount: z.number(),
  disposedCount: z.number(),
});
export type Disposal = z.infer<typeof Disposal>;

/** Newest first, 50 a page; `isOpen` leaves closed and cancelled ones out. */
export const ListDisposals = query({
  path: '/disposal/list-disposals',
  capability: 'disposal.read',
  input: z.object({
    isOpen: z.boolean().default(false),
    storageSiteId: Id.optional(),
    page: z.coerce.number().int().min(1).default(1),
  }),
  output: z.object({ disposals: z.array(Disposal).max(pageRows), count: z.number() }),
});

export const DisposalItem = z.object({
  bicycleId: Id,
  managementNumber: z.string(),
  tagNumber: z.string().nullable(),
  state: z.enum(disposalItemStates),
  kind: z.enum(disposalKinds),
  yen: z.number().nullable(),
  look: z.string(),
  registrationKind: z.enum(registrationKinds),
  registrationNumber: z.string().nullable(),
  frameNumber: z.string().nullable(),
  storageSlot: z.string().nullable(),
  removedOn: Day,
  retentionDeadlineOn: Day,
  isBeyondUse: z.boolean(),
  photoId: Id.nullable(),
  status: z.enum(statuses),
  statusLabel: z.string(),
  scannedAt: Instant.nullable(),
  scannedByName: z.string().nullable(),
  /** Why it was taken off, or how and when it left. */
  reason: z.string().nullable(),
  /** What the gate says today against an item that is still to be disposed of; empty when nothing. */
  blockedReasons: z.array(z.string()),
});
export type DisposalItem = z.infer<typeof DisposalItem>;

/** A scan as it stands beside a list. */
const MadeScan = DisposalScan.extend({ scannedAt: Instant, scannedByName: z.string().nullable() });

/** One list with a page of its bicycles, of what is sold of them, and of the scans beside it. */
export const GetDisposal = query({
  path: '/disposal/get-disposal',
  capability: 'disposal.read',
  input: z.object({
    disposalId: Id,
    find: FindWords,
    page: PageNumber,
    soldPage: PageNumber,
    extraPage: PageNumber,
  }),
  output: z.object({
    disposal: Disposal,
    /** By slot, then 整理番号. */
    items: pageOf(DisposalItem),
    /** Of the whole list, with what was taken off it and what has left. */
    totalCount: z.int(),
    /** What still belongs to the list, all of it in its order: a choice goes over its pages. */
    choosable: z.array(DisposalItem.pick({ bicycleId: true, state: true })).max(mostInOneList),
    /** What is sold, or will be when it is disposed of. */
    sold: pageOf(DisposalItem.pick({ bicycleId: true, managementNumber: true, look: true, yen: true })),
    /** Scans that are not `found`, newest first. */
    extras: pageOf(MadeScan),
  }),
});

/** 突合 as all terminals have brought it so far: the numbers, the newest scans, and a page of what is still to be found. */
export const GetReconciliation = query({
  path: '/disposal/get-reconciliation',
  capability: 'disposal.reconcile',
  input: z.object({ disposalId: Id, find: FindWords, page: PageNumber }),
  output: z.object({
    disposal: Disposal,
    counts: DisposalCounts,
    /** By slot, then 整理番号. */
    missing: pageOf(
      DisposalItem.pick({
        bicycleId: true,
        managementNumber: true,
        tagNumber: true,
        storageSlot: true,
        look: true,
        photoId: true,
      }),
    ),
    /** For taking one back. */
    latest: z.array(MadeScan).max(8),
  }),
});

/** 処分リスト on paper, with a bar code for each bicycle. */
export const PrintDisposal = document({
  path: '/disposal/print-disposal',
  capability: 'disposal.read',
  input: z.object({ disposalId: Id }),
});

/** 区分の変更, also of bicycles that this list has disposed of, until it is closed. */
export const ChangeDisposalKinds = command({
  path: '/disposal/change-disposal-kinds',
  capability: 'disposal.decide',
  input: z.object({ disposalId: Id, bicycleIds, kind: DisposalKind }),
  output: z.object({ disposalId: Id, changedCount: z.number(), skipped: z.array(LeftOut) }),
});

const yen = z.coerce
  .number({ error: '金額を円で入力してください' })
  .int({ error: '金額は1円単位の整数で入力してください' })
  .min(0, { error: '金額は0円以上で入力してください' })
  .max(100_000_000, { error: '金額を確かめてください' });

/** 売却ロット: the buyer, and either the price of the whole (`lotYen`, split over the sold ones to the yen) or `prices`. */
export const SetDisposalLot = command({
  path: '/disposal/set-disposal-lot',
  capability: 'disposal.decide',
  input: z
    .object({
      disposalId: Id,
      buyerName: requiredText(120, '買受人の名称'),
      buyerAddress: optionalText(255),
      buyerPhone: optionalText(30),
      lotYen: orEmpty(yen),
      prices: z
        .array(z.object({ bicycleId: Id, yen }))
        .max(2000)
        .default([]),
    })
    .refine(({ lotYen, prices }) => (lotYen === undefined) !== (prices.length === 0), {
      path: ['lotYen'],
      message: 'ロットの売却金額か、1台ごとの金額のどちらかを入力してください',
    }),
  output: z.object({ disposalId: Id, soldYen: z.number() }),
});

/** 処分: every bicycle found is disposed of by its kind, after the gate was asked again; refused ones are named. */
export const DisposeBicycles = command({
  path: '/disposal/dispose-bicycles',
  capability: 'disposal.decide',
  input: z.object({
    disposalId: Id,
    /** Left out: all that were found. */
    bicycleIds: z.array(Id).min(1, '処分する自転車を選んでください').max(2000).optional(),
  }),
  output: z.object({ disposalId: Id, disposedCount: z.number(), soldYen: z.number(), refused: z.array(LeftOut) }),
});

/** 処分の取消, until the list is closed: the bicycles are stored again and still on the list. */
export const UndoDisposal = command({
  path: '/disposal/undo-disposal',
  capability: 'disposal.decide',
  input: z.object({
    disposalId: Id,
    /** Left out: all of the list. */
    bicycleIds: z.array(Id).min(1).max(2000).optional(),
    reason: requiredText(255, '取消の理由'),
  }),
  output: z.object({ disposalId: Id, undoneCount: z.number(), skipped: z.array(LeftOut) }),
});

/** 確定: nothing of the list changes after it. Refused while something found is neither disposed of nor taken off. */
export const CloseDisposal = command({
  path: '/disposal/close-disposal',
  capability: 'disposal.decide',
  input: z.object({ disposalId: Id }),
  output: z.object({ disposalId: Id, disposedCount: z.number(), soldYen: z.number() }),
});

/** リストの取消, while nothing of it is disposed of. */
export const CancelDisposal = command({
  path: '/disposal/cancel-disposal',
  capability: 'disposal.list',
  input: z.object({ disposalId: Id, reason: requiredText(255, '取消の理由') }),
  output: z.object({ disposalId: Id }),
});
