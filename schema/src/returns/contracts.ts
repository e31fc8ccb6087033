/** Return at the counter (rows R1, R3): claimant, fee, 返還請求書・受領書. */
import { z } from 'zod';
import { command, document, query } from '../contract.ts';
import { Day, Id, Instant, OptionalPostalCode, optionalText, requiredText } from '../values.ts';

/** The fee of a bicycle today, before it is returned. Row R1: fee by vehicle kind. */
export const QuoteFee = query({
  path: '/returns/fee-quotes',
  capability: 'return.add',
  input: z.object({ bicycleId: Id, vehicleKindId: Id.optional() }),
  output: z.object({ vehicleKindId: Id, vehicleKindLabel: z.string(), feeId: Id, yen: z.number(), validFrom: Day }),
});

export const AddReturn = command({
  path: '/returns/returns',
  capability: 'return.add',
  input: z.object({
    bicycleId: Id,
    /** The revision of the row that the clerk saw; a row changed meanwhile is refused. */
    revision: z.coerce.number().int(),
    returnKindId: Id,
    vehicleKindId: Id,
    claimantName: requiredText(60, '引取者の氏名'),
    claimantNameKana: optionalText(60),
    claimantPostalCode: OptionalPostalCode,
    claimantAddress: requiredText(130, '引取者の住所'),
    claimantPhone: requiredText(30, '引取者の電話番号'),
    claimantRelationId: Id,
    identityDocumentId: Id,
    identityNote: optionalText(120),
    /** What the clerk was shown; a fee changed meanwhile is refused. In yen. */
    feeYen: z.coerce.number().int().min(0),
    note: optionalText(500),
  }),
  output: z.object({ returnId: Id, receiptNumber: z.string(), returnedAt: Instant, paidYen: z.number() }),
});

/** 返還請求書・受領書, also again later. */
export const PrintReturnReceipt = document({
  path: '/returns/receipts',
  capability: 'return.print',
  input: z.object({ returnId: Id }),
});
