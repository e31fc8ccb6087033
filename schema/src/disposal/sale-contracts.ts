/**
 * The money of sold bicycles (自転車法6条3項・4項): kept until the ownership passes, paid to an owner who claims it
 * before that less the fee, income of the ward afterwards. And 防犯登録の抹消依頼 out of the sales (row P6).
 */
import { z } from 'zod';
import { command, document, query } from '../ground/contract.ts';
import { FindWords, PageNumber, pageOf, pageRows } from '../ground/list-page.ts';
import { Day, Id, Instant, OptionalDay, optionalText, orEmpty, requiredText } from '../ground/values.ts';
import { claimantFields } from '../returns/claimant.ts';

/** `claimed`: recorded and not paid yet; `paid`: paid out; `income`: belongs to the ward. */
export const saleMoneyStates = ['held', 'claimed', 'paid', 'income'] as const;
export type SaleMoneyState = (typeof saleMoneyStates)[number];
export const saleMoneyStateLabels: Record<SaleMoneyState, string> = {
  held: '保管中',
  claimed: '請求あり',
  paid: '支払済',
  income: '区の収入',
};

const SaleMoney = z.object({
  bicycleId: Id,
  managementNumber: z.string(),
  storageSiteName: z.string(),
  disposalNumber: z.string(),
  buyerName: z.string().nullable(),
  look: z.string(),
  soldOn: Day,
  yen: z.number(),
  state: z.enum(saleMoneyStates),
  /** Last day on which the owner can claim; null where no 公示 has begun the six months. */
  claimableUntil: Day.nullable(),
  claimId: Id.nullable(),
  paidYen: z.number().nullable(),
});
export type SaleMoney = z.infer<typeof SaleMoney>;

const SaleMoneySum = z.object({
  /** 年度 of the sale. */
  fiscalYear: z.number(),
  storageSiteId: Id,
  storageSiteName: z.string(),
  soldCount: z.number(),
  soldYen: z.number(),
  heldCount: z.number(),
  heldYen: z.number(),
  /** Recorded claims that wait for the payment: the price. */
  claimedCount: z.number(),
  claimedYen: z.number(),
  /** What was paid to owners. */
  paidCount: z.number(),
  paidYen: z.number(),
  /** What belongs to the ward: prices whose time is over, and the fees kept of claims that were paid. */
  incomeCount: z.number(),
  incomeYen: z.number(),
});
export type SaleMoneySum = z.infer<typeof SaleMoneySum>;

/** Of closed lists and open ones: sold = held + claimed + paid + income, per year and yard. Rows 50 a page, newest sale first. */
export const ListSaleMoney = query({
  path: '/disposal/list-sale-money',
  capability: 'sale-claim.read',
  input: z.object({
    fiscalYear: z.coerce.number().int().optional(),
    storageSiteId: Id.optional(),
    state: z.enum(saleMoneyStates).optional(),
    /** 整理番号 or 札番号, a part of it: for the owner who asks. */
    number: optionalText(20),
    page: z.coerce.number().int().min(1).default(1),
  }),
  output: z.object({ sums: z.array(SaleMoneySum), rows: z.array(SaleMoney).max(pageRows), count: z.number() }),
});

/** What an owner would get today, before anything is typed: price less fee. */
export const QuoteSaleClaim = query({
  path: '/disposal/quote-sale-claim',
  capability: 'sale-claim.decide',
  input: z.object({ bicycleId: Id }),
  output: z.object({
    bicycleId: Id,
    managementNumber: z.string(),
    look: z.string(),
    storageSiteName: z.string(),
    soldOn: Day,
    /** Null while the list of the sale is open: its price can still change. */
    priceYen: z.number().nullable(),
    feeYen: z.number(),
    payableYen: z.number().nullable(),
    claimableUntil: Day.nullable(),
    /** Why no claim can be recorded: too late (article and day), claimed already, not sold. Null when it can. */
    refusal: z.object({ code: z.string(), reason: z.string(), article: z.string().nullable() }).nullable(),
  }),
});

/** 売却代金の請求, recorded with who asks. */
export const AddSaleClaim = command({
  path: '/disposal/add-sale-claim',
  capability: 'sale-claim.decide',
  input: z.object({
    bicycleId: Id,
    ...claimantFields,
    claimantName: requiredText(60, '請求者の氏名'),
    claimantAddress: requiredText(130, '請求者の住所'),
    claimantPhone: requiredText(30, '請求者の電話番号'),
    /** 申出日; left out, today. An earlier one needs a note that says how it is known. */
    claimedOn: OptionalDay,
    /** What the clerk was shown as payable; an amount changed meanwhile is refused. In yen; none while the list is open. */
    payableYen: orEmpty(z.coerce.number().int().min(0)),
  }),
  output: z.object({ claimId: Id, number: z.string(), payableYen: z.number().nullable() }),
});

export const saleClaimStates = ['recorded', 'paid', 'withdrawn'] as const;
export const saleClaimStateLabels: Record<(typeof saleClaimStates)[number], string> = {
  recorded: '支払待ち',
  paid: '支払済',
  withdrawn: '取下げ',
};

const SaleClaim = z.object({
  claimId: Id,
  number: z.string(),
  bicycleId: Id,
  managementNumber: z.string(),
  look: z.string(),
  storageSiteName: z.string(),
  soldOn: Day,
  state: z.enum(saleClaimStates),
  claimedOn: Day,
  claimedByName: z.string(),
  claimantName: z.string(),
  claimantNameKana: z.string().nullable(),
  claimantPostalCode: z.string().nullable(),
  claimantAddress: z.string(),
  claimantPhone: z.string(),
  claimantRelationLabel: z.string().nullable(),
  identityDocumentLabel: z.string().nullable(),
  identityNote: z.string().nullable(),
  note: z.string().nullable(),
  /** Null until the list of the sale is closed. */
  priceYen: z.number().nullable(),
  feeYen: z.number(),
  payableYen: z.number().nullable(),
  paidAt: Instant.nullable(),
  paidByName: z.string().nullable(),
  withdrawnAt: Instant.nullable(),
  withdrawnReason: z.string().nullable(),
});
export type SaleClaim = z.infer<typeof SaleClaim>;

export const GetSaleClaim = query({
  path: '/disposal/get-sale-claim',
  capability: 'sale-claim.read',
  input: z.object({ claimId: Id }),
  output: SaleClaim,
});

/** 支払: what was computed on the day of the claim is paid out; a claim made in time is paid after the six months, too. */
export const PaySaleClaim = command({
  path: '/disposal/pay-sale-claim',
  capability: 'sale-claim.decide',
  input: z.object({ claimId: Id }),
  output: z.object({ claimId: Id, number: z.string(), paidYen: z.number() }),
});

export const WithdrawSaleClaim = command({
  path: '/disposal/withdraw-sale-claim',
  capability: 'sale-claim.decide',
  input: z.object({ claimId: Id, reason: requiredText(255, '取下げの理由') }),
  output: z.object({ claimId: Id }),
});

/** 売却代金の請求書・領収書: one sheet with how the amount was computed. */
export const PrintSaleClaim = document({
  path: '/disposal/print-sale-claim',
  capability: 'sale-claim.read',
  input: z.object({ claimId: Id }),
});

const Deregistration = z.object({
  bicycleId: Id,
  managementNumber: z.string(),
  registrationNumber: z.string(),
  frameNumber: z.string().nullable(),
  look: z.string(),
  soldOn: Day,
  ownershipTransfersOn: Day,
});

/** The most bicycles of one letter, and the most of a body that are looked at. */
const mostInOneLetter = 2000;

/** 抹消依頼の候補: sold, registered, owned by the ward and not asked for yet; a page of those of one police body. */
export const ListDeregistrations = query({
  path: '/disposal/list-deregistrations',
  capability: 'disposal.read',
  input: z.object({
    soldFrom: Day.optional(),
    soldUntil: Day.optional(),
    /** The body whose bicycles are shown; left out, or with none left, the first. */
    policeBodyId: Id.nullable().optional(),
    find: FindWords,
    page: PageNumber,
    requestPage: PageNumber,
  }),
  output: z.object({
    /** Bodies with bicycles to ask about. Null where the body of the number is not known: to be filled in in the ledger first. */
    bodies: z.array(z.object({ policeBodyId: Id.nullable(), policeBodyName: z.string(), count: z.number() })).max(200),
    policeBodyId: Id.nullable(),
    rows: pageOf(Deregistration),
    /** All of that body, in the order of the list: a choice goes over its pages. */
    rowIds: z.array(Id).max(mostInOneLetter),
    /** Letters made, newest first. */
    requests: pageOf(
      z.object({
        requestId: Id,
        documentNumber: z.string(),
        policeBodyName: z.string(),
        requestedOn: Day,
        count: z.number(),
      }),
    ),
  }),
});

/** 抹消依頼 to one police body; its bicycles leave the candidates. */
export const AddDeregistrationRequest = command({
  path: '/disposal/add-deregistration-request',
  capability: 'disposal.decide',
  input: z.object({
    policeBodyId: Id,
    bicycleIds: z.array(Id).min(1, '抹消を依頼する自転車を選んでください').max(mostInOneLetter),
    /** 文書番号, as `8世交自第123号`. */
    documentNumber: requiredText(30, '文書番号'),
  }),
  output: z.object({ requestId: Id, count: z.number() }),
});

/** 防犯登録抹消依頼: the letter and its list. */
export const PrintDeregistrationRequest = document({
  path: '/disposal/print-deregistration-request',
  capability: 'disposal.read',
  input: z.object({ requestId: Id }),
});
