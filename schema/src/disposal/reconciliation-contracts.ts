/** 突合: a disposal list against what stands in the yard, scan by scan, from several terminals (row D1). */
import { z } from 'zod';
import { command } from '../ground/contract.ts';
import { Id, requiredText } from '../ground/values.ts';

/** `found` is on the list; the others need a look. `returned` and `disposed` have left by the ledger and should not stand here. */
const disposalScanOutcomes = [
  'found',
  'not_on_list',
  'other_site',
  'returned',
  'disposed',
  'removed_from_list',
  'not_stored',
  'unknown',
] as const;
export type DisposalScanOutcome = (typeof disposalScanOutcomes)[number];

export const DisposalScan = z.object({
  /** What was scanned: a tag number, or a 整理番号 from the printed list. */
  scanned: z.string(),
  outcome: z.enum(disposalScanOutcomes),
  /** For the person in the yard: what this is and what to do with the bicycle. */
  message: z.string(),
  bicycleId: Id.nullable(),
  managementNumber: z.string().nullable(),
  look: z.string().nullable(),
  storageSiteName: z.string().nullable(),
});
export type DisposalScan = z.infer<typeof DisposalScan>;

export const DisposalCounts = z.object({
  itemCount: z.number(),
  foundCount: z.number(),
  /** Not scanned yet. */
  missingCount: z.number(),
  extraCount: z.number(),
});
export type DisposalCounts = z.infer<typeof DisposalCounts>;

const scanned = requiredText(30, '札番号か整理番号').transform((text) =>
  text.normalize('NFKC').replace(/\s/g, '').toUpperCase(),
);

/** One scan in the yard, from whichever terminal; the same again changes nothing. Possible until the list is closed. */
export const AddDisposalScan = command({
  path: '/disposal/add-disposal-scan',
  capability: 'disposal.reconcile',
  input: z.object({ disposalId: Id, scanned }),
  output: DisposalScan.extend({ isRepeated: z.boolean(), counts: DisposalCounts }),
});

/** A scan that was a mistake. */
export const CancelDisposalScan = command({
  path: '/disposal/cancel-disposal-scan',
  capability: 'disposal.reconcile',
  input: z.object({ disposalId: Id, scanned }),
  output: z.object({ scanned: z.string(), counts: DisposalCounts }),
});

/** 突合の終了: what was not scanned is 現物なし and is not disposed of. A later scan still finds it. */
export const FinishReconciliation = command({
  path: '/disposal/finish-reconciliation',
  capability: 'disposal.reconcile',
  input: z.object({ disposalId: Id }),
  output: z.object({ disposalId: Id, foundCount: z.number(), notFoundCount: z.number(), leftCount: z.number() }),
});
