/** Bulk changes (rows L7, L8, P5): preview, start, progress and result, undo, history. */
import { z } from 'zod';
import { command, query } from '../ground/contract.ts';
import { Id, Instant, requiredText } from '../ground/values.ts';
import { jobStates } from '../jobs/contracts.ts';
import { BicycleSet } from '../search/conditions.ts';
import { AskedChange, BulkChange } from './change.ts';

/** Bicycles of one batch; more is a sign that a condition was forgotten. */
export const mostAtOnce = 20_000;
/** Rows with a reason that the answer names one by one. */
export const mostListed = 300;

/** 対象の確認: the server keeps the set as it is now, with each row's revision. */
export const PreviewBulkChange = command({
  path: '/bulk/preview-bulk-change',
  capability: 'ledger.bulk',
  input: z.object({ set: BicycleSet, change: AskedChange, reason: requiredText(255, '理由') }),
  output: z.object({ bulkChangeId: Id, eligibleCount: z.int(), skippedCount: z.int() }),
});

/** Starts what was previewed. `count` is what the person read: the server refuses when it is not so any more. */
export const AddBulkChange = command({
  path: '/bulk/add-bulk-change',
  capability: 'ledger.bulk',
  input: z.object({
    bulkChangeId: Id,
    count: z.coerce.number().int(),
    /** Without it, rows with 処分公示日 keep their deadline (row L8). */
    confirmsAnnounced: z.boolean().default(false),
  }),
  output: z.object({ bulkChangeId: Id }),
});

/** Takes the whole batch back; rows that somebody changed since then stay and are listed. */
export const UndoBulkChange = command({
  path: '/bulk/undo-bulk-change',
  capability: 'ledger.bulk',
  input: z.object({ bulkChangeId: Id }),
  output: z.object({ bulkChangeId: Id }),
});

const Work = z.object({
  jobId: Id,
  state: z.enum(jobStates),
  total: z.int(),
  done: z.int(),
  message: z.string().nullable(),
});
const Summary = z.object({
  id: Id,
  state: z.enum(['previewed', 'started', 'undone']),
  change: BulkChange,
  changeText: z.string(),
  setText: z.string(),
  reason: z.string(),
  createdByName: z.string(),
  createdAt: Instant,
  undoneByName: z.string().nullable(),
  undoneAt: Instant.nullable(),
  /** Rows by what became of them; `announced` are those of `eligible` with 処分公示日. */
  counts: z.object({
    eligible: z.int(),
    announced: z.int(),
    skipped: z.int(),
    done: z.int(),
    undone: z.int(),
    kept: z.int(),
  }),
});
export type BulkChangeSummary = z.infer<typeof Summary>;

const text = z.string().nullable();
const NewOwner = z.object({ name: text, nameKana: text, postalCode: text, address: text, phone: text });
export type NewOwner = z.infer<typeof NewOwner>;

const LeftRow = z.object({ bicycleId: Id, managementNumber: z.string(), reason: z.string() });
export type LeftRow = z.infer<typeof LeftRow>;

export const GetBulkChange = query({
  path: '/bulk/get-bulk-change',
  capability: 'ledger.bulk',
  input: z.object({ bulkChangeId: Id }),
  output: z.object({
    bulkChange: Summary,
    work: Work.nullable(),
    undoWork: Work.nullable(),
    /** Left alone, with why; at most `mostListed`. */
    skipped: z.array(LeftRow).max(mostListed),
    /** Not taken back, with why; at most `mostListed`. */
    kept: z.array(LeftRow).max(mostListed),
    /** More rows than this are asked about once more. */
    confirmAbove: z.int(),
    /** The one whom the bicycles get; null for other changes, and for who may not see owners. */
    owner: NewOwner.nullable(),
    /** Only who looked through the preview starts it. */
    isOwn: z.boolean(),
  }),
});
export type BulkChangeView = z.infer<typeof GetBulkChange.output>;

export const bulkPageSize = 20;
/** 一括処理の履歴, newest first. */
export const ListBulkChanges = query({
  path: '/bulk/list-bulk-changes',
  capability: 'ledger.bulk',
  input: z.object({ page: z.coerce.number().int().min(1).default(1) }),
  output: z.object({ bulkChanges: z.array(Summary).max(bulkPageSize), total: z.int() }),
});
