/** 免除 (row R2): asked for at the yard, confirmed by the call centre with the police, and only then effective. */
import { z } from 'zod';
import { registrationKinds } from '../bicycle/look.ts';
import { statuses } from '../bicycle/status.ts';
import { command, document, query } from '../ground/contract.ts';
import { pageRows } from '../ground/list-page.ts';
import { Id, Instant, OptionalId, optionalText, orEmpty, requiredText } from '../ground/values.ts';
import { Photo } from '../photos/contracts.ts';
import { claimantFields } from '../returns/claimant.ts';
import { exemptionStates } from '../returns/exemption.ts';
import { typedInstant } from '../returns/typed-instant.ts';

const optionalInstant = (what: string) => orEmpty(typedInstant(what));

/** The claimant's own word about the theft; needed when the reason is the theft report. */
const theftFields = {
  theftPoliceBodyId: OptionalId,
  theftKoban: optionalText(60),
  theftOccurredAt: optionalInstant('盗難の日時'),
  theftReportedAt: optionalInstant('届出の日時'),
  theftReceiptNumber: optionalText(60),
  theftOfficer: optionalText(60),
};

export const AddExemptionRequest = command({
  path: '/exemptions/add-exemption-request',
  capability: 'exemption.request',
  input: z.object({
    bicycleId: Id,
    /** The revision of the row that the clerk saw; a row changed meanwhile is refused. */
    revision: z.coerce.number().int(),
    vehicleKindId: Id,
    ...claimantFields,
    exemptionReasonId: Id,
    ...theftFields,
    statement: optionalText(500),
  }),
  output: z.object({ returnId: Id, bicycleId: Id }),
});

/** The request is taken back, in the state that the clerk saw; a decision made meanwhile is shown first. */
export const WithdrawExemption = command({
  path: '/exemptions/withdraw-exemption',
  capability: 'exemption.request',
  input: z.object({ returnId: Id, seenState: z.enum(exemptionStates), reason: requiredText(255, '取下げの理由') }),
  output: z.object({ bicycleId: Id }),
});

export const policeAnswers = ['on-record', 'no-record'] as const;

export const DecideExemption = command({
  path: '/exemptions/decide-exemption',
  capability: 'exemption.decide',
  input: z.object({
    returnId: Id,
    decision: z.enum(['confirmed', 'refused'], { error: '免除するかしないかを選んでください' }),
    /** For a theft report: whether the police have it on record, and if so with these instants. */
    policeAnswer: z.enum(policeAnswers, { error: '警察の回答を選んでください' }).optional(),
    policeOccurredAt: optionalInstant('盗難の日時'),
    policeReportedAt: optionalInstant('届出の日時'),
    policeReceiptNumber: optionalText(60),
    policeContact: optionalText(120),
    note: requiredText(500, '確認した内容'),
  }),
  output: z.object({ returnId: Id, state: z.enum(exemptionStates) }),
});

const label = z.string().nullable();
/** One request as the lists show it; `managementNumber` and times only, no person. */
export const ExemptionEntry = z.object({
  returnId: Id,
  bicycleId: Id,
  managementNumber: label,
  state: z.enum(exemptionStates),
  reasonLabel: label,
  siteName: z.string(),
  askedAt: Instant,
  askedByName: label,
  decidedAt: Instant.nullable(),
  decidedByName: label,
  isReturned: z.boolean(),
});
export type ExemptionEntry = z.infer<typeof ExemptionEntry>;

/**
 * `waiting`: not answered yet, who waits longest first. `answered`: those of the last seven days. `open`: what a
 * counter still has to do with, the answers before those who wait. The latter two with the newest first.
 */
const exemptionLists = ['waiting', 'answered', 'open'] as const;
export type ExemptionListName = (typeof exemptionLists)[number];

/** The requests of all yards, for the call centre, or of one, for its counter; a page at a time. */
export const ListExemptions = query({
  path: '/exemptions/list-exemptions',
  capability: 'exemption.read',
  input: z.object({
    list: z.enum(exemptionLists),
    storageSiteId: Id.optional(),
    page: z.coerce.number().int().min(1).default(1),
  }),
  output: z.object({
    now: Instant,
    entries: z.array(ExemptionEntry).max(pageRows),
    total: z.number(),
    /** The one that is served: the last, where fewer are left than when it was asked for. */
    page: z.number(),
    pages: z.number(),
  }),
});
export type ExemptionPage = z.infer<typeof ListExemptions.output>;

/** One request with all that the decision needs, side by side with the ledger. */
export const Exemption = ExemptionEntry.extend({
  now: Instant,
  status: z.enum(statuses),
  isWithdrawn: z.boolean(),
  askedById: Id.nullable(),
  reasonCode: label,
  statement: label,
  claimantName: label,
  claimantAddress: label,
  claimantPhone: label,
  claimantRelationLabel: label,
  vehicleKindLabel: label,
  feeYen: z.number(),
  theft: z.object({
    policeBodyName: label,
    koban: label,
    officer: label,
    occurredAt: Instant.nullable(),
    reportedAt: Instant.nullable(),
    receiptNumber: label,
  }),
  policeContact: label,
  decisionNote: label,
  bicycle: z.object({
    tagNumber: label,
    placeName: z.string(),
    warnedAt: Instant.nullable(),
    removedAt: Instant.nullable(),
    modelLabel: label,
    colourLabel: label,
    registrationKind: z.enum(registrationKinds),
    registrationNumber: label,
    registrationPoliceBodyName: label,
    frameNumber: label,
    ownerName: label,
    photos: z.array(Photo),
  }),
});
export type Exemption = z.infer<typeof Exemption>;

export const GetExemption = query({
  path: '/exemptions/get-exemption',
  capability: 'exemption.read',
  input: z.object({ returnId: Id }),
  output: Exemption,
});

/** 免除申請書: printed at once to be signed, and again with the answer on it. */
export const PrintExemptionApplication = document({
  path: '/exemptions/print-exemption-application',
  capability: 'return.print',
  input: z.object({ returnId: Id }),
});
