/** Return at the counter (rows R1, R3): claimant, fee, 返還請求書・受領書, and its undoing. */
import { z } from 'zod';
import { command, document, query } from '../ground/contract.ts';
import { Day, Id, Instant, OptionalPostalCode, optionalText, requiredText } from '../ground/values.ts';
import { claimantFields } from './claimant.ts';
import { exemptionStates } from './exemption.ts';

/** The fee of a bicycle today, before it is returned. Row R1: fee by vehicle kind. */
export const QuoteFee = query({
  path: '/returns/quote-fee',
  capability: 'return.add',
  input: z.object({ bicycleId: Id, vehicleKindId: Id.optional() }),
  output: z.object({ vehicleKindId: Id, vehicleKindLabel: z.string(), feeId: Id, yen: z.number(), validFrom: Day }),
});

const label = z.string().nullable();
/** What the counter has begun for this bicycle and not finished: an exemption was asked for. */
export const CounterCase = z.object({
  returnId: Id,
  state: z.enum(exemptionStates),
  reasonCode: z.string().nullable(),
  reasonLabel: label,
  askedAt: Instant,
  askedByName: label,
  decidedAt: Instant.nullable(),
  decidedByName: label,
  /** What the call centre found out, for the person at the counter. */
  decisionNote: label,
  claimantName: label,
  claimantNameKana: label,
  claimantPostalCode: label,
  claimantAddress: label,
  claimantPhone: label,
  claimantRelationId: Id.nullable(),
  identityDocumentId: Id.nullable(),
  identityNote: label,
  note: label,
  vehicleKindId: Id.nullable(),
});
export type CounterCase = z.infer<typeof CounterCase>;

/** What stands at the counter for a bicycle now; read again and again while an answer is awaited. */
export const GetCounterCase = query({
  path: '/returns/get-counter-case',
  capability: 'return.add',
  input: z.object({ bicycleId: Id }),
  output: z.object({
    openCase: CounterCase.nullable(),
    /** The close of today's cash at the bicycle's yard: no fee can be taken after it. */
    cashClosed: z.object({ at: Instant, byName: z.string() }).nullable(),
  }),
});
export type Counter = z.infer<typeof GetCounterCase.output>;

/** Completes the open counter case, or makes the return at once. */
export const AddReturn = command({
  path: '/returns/add-return',
  capability: 'return.add',
  input: z.object({
    bicycleId: Id,
    /** The revision of the row that the clerk saw; a row changed meanwhile is refused. */
    revision: z.coerce.number().int(),
    vehicleKindId: Id,
    ...claimantFields,
    /** What the clerk was shown as due: 0 for a confirmed exemption; an amount changed meanwhile is refused. In yen. */
    feeYen: z.coerce.number().int().min(0),
  }),
  output: z.object({ returnId: Id, receiptNumber: z.string(), returnedAt: Instant, paidYen: z.number() }),
});

/** 返還の取消: undoes a mistake; the bicycle is stored again and the money is out of the day's sum. */
export const CancelReturn = command({
  path: '/returns/cancel-return',
  capability: 'return.cancel',
  input: z.object({ returnId: Id, reason: requiredText(500, '取消の理由') }),
  output: z.object({ bicycleId: Id, refundYen: z.number() }),
});

/** 返還請求書・受領書, also again later. */
export const PrintReturnReceipt = document({
  path: '/returns/print-return-receipt',
  capability: 'return.print',
  input: z.object({ returnId: Id }),
});

/** 預かり証 and 納入通知書: for whom; left out, the claimant of the record stands on the paper. */
const paperFor = z.object({
  bicycleId: Id,
  claimantName: optionalText(60),
  claimantPostalCode: OptionalPostalCode,
  claimantAddress: optionalText(130),
  claimantPhone: optionalText(30),
});
export type PaperFor = z.infer<typeof paperFor>;

/** 預かり証: the yard keeps this bicycle, since when and why (杉並: an owner asked for it in court). */
export const PrintCustodyReceipt = document({
  path: '/returns/print-custody-receipt',
  capability: 'return.print',
  input: paperFor,
});

/** 納入通知書: what is to be paid, by whom, for what. */
export const PrintPaymentNotice = document({
  path: '/returns/print-payment-notice',
  capability: 'return.print',
  input: paperFor,
});
