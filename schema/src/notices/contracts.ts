/** Return notices 返還通知 (rows N1, N3, N4): candidates, runs, sending, returned mail, address inquiry, reissue. */
import { z } from 'zod';
import { command, document, query } from '../ground/contract.ts';
import { PageNumber, pageOf, pageRows } from '../ground/list-page.ts';
import { Day, Id, Instant, OptionalPostalCode, optionalText, requiredText } from '../ground/values.ts';
import { jobStates } from '../jobs/contracts.ts';

export const noticeKinds = ['letter', 'postcard'] as const;
export const noticeKindLabels: Record<(typeof noticeKinds)[number], string> = {
  letter: '封書（返還通知書）',
  postcard: 'はがき',
};
export const noticeStates = ['made', 'sent', 'undelivered', 'cancelled'] as const;
export const noticeStateLabels: Record<(typeof noticeStates)[number], string> = {
  made: '発送前',
  sent: '発送済',
  undelivered: '返戻',
  cancelled: '取消',
};
export type NoticeState = (typeof noticeStates)[number];
export type NoticeKind = (typeof noticeKinds)[number];
const NoticeKind = z.enum(noticeKinds, { error: '封書かはがきかを選んでください' });

/** As printed below its barcode: `N08-000123` by the setting `numbering.notice`. */
export const NoticeNumber = z
  .string({ error: '通知番号を読み取ってください' })
  .trim()
  .transform((text) => text.normalize('NFKC').toUpperCase())
  .pipe(
    z
      .string()
      .regex(/^N[0-9A-Z-]{4,20}$/, '通知番号ではありません。通知書の「通知番号」のバーコードを読み取ってください'),
  );

const candidateFilter = {
  storageSiteIds: z.array(Id).default([]),
  placeIds: z.array(Id).default([]),
  removedFrom: Day.optional(),
  removedUntil: Day.optional(),
};

const Candidate = z.object({
  bicycleId: Id,
  managementNumber: z.string(),
  removedOn: Day,
  placeName: z.string(),
  storageSiteName: z.string(),
  retentionDeadlineOn: Day,
  ownerName: z.string(),
  postalCode: z.string().nullable(),
  address: z.string(),
  /** The template that the rules choose today (row N3), or null with the reason. */
  templateName: z.string().nullable(),
  /** Why no notice can be made now; null when one can. */
  blockedReason: z.string().nullable(),
  /** What to look at before it goes out, as a deadline that has passed; a notice can be made all the same. */
  warning: z.string().nullable(),
  /** The notice before, when this one is made again. */
  earlierNoticeNumber: z.string().nullable(),
});

/** The most letters of one run, and the most bicycles that its candidates are taken from: the oldest removals first. */
export const mostInOneRun = 2000;

/** Bicycles with a known owner and no notice that is out, a page of each: sorted by postal code, and those that can't be made. */
export const ListNoticeCandidates = query({
  path: '/notices/list-notice-candidates',
  capability: 'notice.make',
  input: z.object({ kind: NoticeKind, ...candidateFilter, page: PageNumber, blockedPage: PageNumber }),
  output: z.object({
    ready: pageOf(Candidate),
    /** All that can be made, in the order of the list: a choice goes over its pages. */
    readyIds: z.array(Id).max(mostInOneRun),
    /** How many of them are past their deadline. */
    lateCount: z.number(),
    blocked: pageOf(Candidate),
    /** More wait than were looked at. */
    isCut: z.boolean(),
  }),
});

/** Makes the notices of these bicycles as one run, in the background; each page is stamped when it is really there. */
export const AddNoticeRun = command({
  path: '/notices/add-notice-run',
  capability: 'notice.make',
  input: z.object({
    kind: NoticeKind,
    bicycleIds: z
      .array(Id)
      .min(1, '通知を作る自転車を選んでください')
      .max(mostInOneRun, '一度に作れるのは2,000通までです'),
    /** 返還通知日: the day printed on the letters, today or later. */
    notifiedOn: Day,
  }),
  output: z.object({ runId: Id, total: z.number() }),
});

/** A bicycle that was chosen but got no notice, with why: returned meanwhile, no address, closed … */
export const LeftOut = z.object({ bicycleId: Id, managementNumber: z.string(), reason: z.string() });
export type LeftOut = z.infer<typeof LeftOut>;

export const NoticeRun = z.object({
  runId: Id,
  kind: NoticeKind,
  notifiedOn: Day,
  jobState: z.enum(jobStates),
  total: z.number(),
  done: z.number(),
  message: z.string().nullable(),
  createdAt: Instant,
  createdByName: z.string(),
  madeCount: z.number(),
  sentCount: z.number(),
  undeliveredCount: z.number(),
  cancelledCount: z.number(),
});

export const ListNoticeRuns = query({
  path: '/notices/list-notice-runs',
  capability: 'notice.read',
  input: z.object({ page: z.coerce.number().int().min(1).default(1) }),
  output: z.object({ runs: z.array(NoticeRun).max(pageRows), count: z.number() }),
});

export const Notice = z.object({
  noticeId: Id,
  number: z.string(),
  kind: NoticeKind,
  state: z.enum(noticeStates),
  bicycleId: Id,
  managementNumber: z.string(),
  recipientName: z.string().nullable(),
  recipientPostalCode: z.string().nullable(),
  recipientAddress: z.string().nullable(),
  notifiedOn: Day.nullable(),
  printedAt: Instant.nullable(),
  runId: Id.nullable(),
  templateName: z.string().nullable(),
  reissueOfNumber: z.string().nullable(),
  undeliveredOn: Day.nullable(),
  undeliveredReasonLabel: z.string().nullable(),
  addressInquiredOn: Day.nullable(),
  addressAnsweredOn: Day.nullable(),
});
export type Notice = z.infer<typeof Notice>;

/** One run with a page of its notices in printing order, and what was left out. */
export const GetNoticeRun = query({
  path: '/notices/get-notice-run',
  capability: 'notice.read',
  input: z.object({ runId: Id, page: PageNumber }),
  output: z.object({
    run: NoticeRun,
    /** `position`: the number that the print counts it by. */
    notices: z.array(Notice.extend({ position: z.int().nullable() })).max(pageRows),
    page: z.int(),
    pages: z.int(),
    /** Not yet posted: what can be chosen over the pages and taken back. */
    waitingIds: z.array(Id).max(mostInOneRun),
    leftOut: z.array(LeftOut).max(mostInOneRun),
  }),
});

/** All notices of a bicycle, newest first. */
export const ListNoticesOfBicycle = query({
  path: '/notices/list-notices-of-bicycle',
  capability: 'notice.read',
  input: z.object({ bicycleId: Id }),
  output: z.object({ notices: z.array(Notice) }),
});

/** By the scanned barcode of a letter that came back. */
export const FindNotice = query({
  path: '/notices/find-notice',
  capability: 'notice.read',
  input: z.object({ number: NoticeNumber }),
  output: Notice,
});

/** The kept PDF of a whole run, in printing order; `fromPosition` goes on after a paper jam. */
export const PrintNoticeRun = document({
  path: '/notices/print-notice-run',
  capability: 'notice.print',
  input: z.object({
    runId: Id,
    fromPosition: z.coerce.number().int().min(1).default(1),
    untilPosition: z.coerce.number().int().min(1).optional(),
    printerId: Id.optional(),
  }),
});

/** The kept page of one notice, as it was made. */
export const PrintNotice = document({
  path: '/notices/print-notice',
  capability: 'notice.print',
  input: z.object({ noticeId: Id, printerId: Id.optional() }),
});

/** 発送: the notices of a run went to the post on this day. Those already sent or cancelled stay as they are. */
export const SendNoticeRun = command({
  path: '/notices/send-notice-run',
  capability: 'notice.make',
  input: z.object({ runId: Id, sentOn: Day }),
  /** `skipped`: the bicycle left after the letter was made, or its owner is another; the letter has to be taken out of the pile. */
  output: z.object({ runId: Id, sentCount: z.number(), skipped: z.array(LeftOut) }),
});

/** 発送前の取消: takes the notice date of each bicycle back. Without `noticeIds` the whole run. */
export const CancelNotices = command({
  path: '/notices/cancel-notices',
  capability: 'notice.make',
  input: z.object({ runId: Id, noticeIds: z.array(Id).optional(), reason: requiredText(255, '取消の理由') }),
  output: z.object({ runId: Id, cancelledCount: z.number(), skipped: z.array(LeftOut) }),
});

/** 再発行: one more letter for the same bicycle, to the address as it stands now; the trail says which it replaces. */
export const AddReissue = command({
  path: '/notices/add-reissue',
  capability: 'notice.make',
  input: z.object({ noticeId: Id, kind: NoticeKind, notifiedOn: Day, reason: requiredText(255, '再発行の理由') }),
  output: z.object({ noticeId: Id, number: z.string(), runId: Id }),
});

/** 郵便戻り: scanned, with its reason. */
export const AddUndelivered = command({
  path: '/notices/add-undelivered',
  capability: 'notice.make',
  input: z.object({
    number: NoticeNumber,
    undeliveredOn: Day,
    undeliveredReasonId: Id,
    note: optionalText(255),
  }),
  output: z.object({
    noticeId: Id,
    number: z.string(),
    managementNumber: z.string(),
    recipientName: z.string().nullable(),
  }),
});

/** A letter scanned by mistake is out again. */
export const CancelUndelivered = command({
  path: '/notices/cancel-undelivered',
  capability: 'notice.make',
  input: z.object({ noticeId: Id, reason: requiredText(255, '取消の理由') }),
  output: z.object({ noticeId: Id }),
});

export const undeliveredSteps = ['new', 'inquired', 'answered', 'resent', 'closed'] as const;
export const undeliveredStepLabels: Record<(typeof undeliveredSteps)[number], string> = {
  new: '住所照会待ち',
  inquired: '照会中',
  answered: '再発送待ち',
  resent: '再発送済',
  closed: '対応不要（返還・処分済）',
};

/** The most letters that one address inquiry asks about. */
export const mostInOneInquiry = 500;

/** Returned mail as a work queue, a page of it, oldest first; without `step` what still waits for something. */
export const ListUndelivered = query({
  path: '/notices/list-undelivered',
  capability: 'notice.read',
  input: z.object({ step: z.enum(undeliveredSteps).optional(), page: PageNumber }),
  output: z.object({
    notices: z.array(Notice.extend({ step: z.enum(undeliveredSteps), retentionDeadlineOn: Day })).max(pageRows),
    page: z.int(),
    pages: z.int(),
    /** The first of the step, over its pages: what can be chosen at once. */
    choosable: z.array(z.object({ noticeId: Id, bicycleId: Id })).max(mostInOneInquiry),
    counts: z.record(z.enum(undeliveredSteps), z.number()),
  }),
});

/** 住所照会: these are asked of the ward's residents' office today. */
export const AddAddressInquiry = command({
  path: '/notices/add-address-inquiry',
  capability: 'address-inquiry.make',
  input: z.object({
    noticeIds: z.array(Id).min(1, '照会する通知を選んでください').max(mostInOneInquiry),
    inquiredOn: Day,
  }),
  output: z.object({ count: z.number(), skipped: z.array(LeftOut) }),
});

/** The list for the address inquiry, printed or as CSV for Excel (CP932 or UTF-8 with BOM). */
export const PrintAddressInquiry = document({
  path: '/notices/print-address-inquiry',
  capability: 'address-inquiry.make',
  input: z.object({
    noticeIds: z.array(Id).min(1, '照会する通知を選んでください').max(mostInOneInquiry),
    form: z.enum(['pdf', 'csv-cp932', 'csv-utf8']).default('pdf'),
  }),
});

/** The ward's answer: a new address (kept beside the earlier ones), or that none was found. */
export const AnswerAddressInquiry = command({
  path: '/notices/answer-address-inquiry',
  capability: 'address-inquiry.make',
  input: z
    .object({
      noticeId: Id,
      answeredOn: Day,
      isFound: z.boolean().default(false),
      name: optionalText(60),
      postalCode: OptionalPostalCode,
      address: optionalText(130),
      note: optionalText(255),
    })
    .refine(({ isFound, address }) => !isFound || address !== undefined, {
      path: ['address'],
      message: '新しい住所を入力してください。判明しなかったときは「判明せず」を選んでください',
    }),
  output: z.object({ noticeId: Id }),
});
