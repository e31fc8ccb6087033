/** 公示 (rows D1, L1): the notice of storage and the notice before a disposal, made as batches. 自転車法6条2項・3項. */
import { z } from 'zod';
import { registrationKinds } from '../bicycle/look.ts';
import { command, document, query } from '../ground/contract.ts';
import { FindWords, PageNumber, pageOf, pageRows } from '../ground/list-page.ts';
import { Day, Id, Instant, optionalText, requiredText } from '../ground/values.ts';
import { LeftOut } from '../notices/contracts.ts';

export const publicNoticeKinds = ['storage', 'disposal'] as const;
export type PublicNoticeKind = (typeof publicNoticeKinds)[number];
export const publicNoticeKindLabels: Record<PublicNoticeKind, string> = {
  storage: '保管の公示',
  disposal: '処分公示',
};
const PublicNoticeKind = z.enum(publicNoticeKinds, { error: '保管の公示か処分公示かを選んでください' });

/** As of today: `waiting` before its first day, `running` from it to its last, `ended` after that. */
const publicNoticeStates = ['waiting', 'running', 'ended', 'revoked'] as const;
export type PublicNoticeState = (typeof publicNoticeStates)[number];
export const publicNoticeStateLabels: Record<PublicNoticeState, string> = {
  waiting: '公示前',
  running: '公示中',
  ended: '公示終了',
  revoked: '取消',
};

/** The most that one batch holds, and the most bicycles that its candidates are taken from. */
export const mostInOneNotice = 2000;

const Candidate = z.object({
  bicycleId: Id,
  managementNumber: z.string(),
  tagNumber: z.string().nullable(),
  removedOn: Day,
  placeName: z.string(),
  storageSiteName: z.string(),
  retentionDeadlineOn: Day,
  registrationKind: z.enum(registrationKinds),
  registrationNumber: z.string().nullable(),
  look: z.string(),
  storageSlot: z.string().nullable(),
  photoId: Id.nullable(),
  /** What nobody has taken down yet, so that the notice would say 未確認; null when all is. */
  missing: z.string().nullable(),
  /** Why it can't be announced now; null when it can. */
  blockedReason: z.string().nullable(),
});

/**
 * Storage: stored and not announced. Disposal: stored, deadline past, not announced. A page each of those that were
 * taken down, of those that nobody has looked at yet, and of those that something else holds back, with the reason.
 */
export const ListPublicNoticeCandidates = query({
  path: '/public-notices/list-public-notice-candidates',
  capability: 'public-notice.make',
  input: z.object({
    kind: PublicNoticeKind,
    storageSiteIds: z.array(Id).default([]),
    removedFrom: Day.optional(),
    removedUntil: Day.optional(),
    /** Only those whose 保管期限 is this day or earlier. */
    deadlineUntil: Day.optional(),
    find: FindWords,
    page: PageNumber,
    unknownPage: PageNumber,
    blockedPage: PageNumber,
  }),
  output: z.object({
    known: pageOf(Candidate),
    unknown: pageOf(Candidate),
    /** All of each, in the order of the list: a choice goes over its pages. */
    knownIds: z.array(Id).max(mostInOneNotice),
    unknownIds: z.array(Id).max(mostInOneNotice),
    blocked: pageOf(Candidate),
    /** More wait than were looked at: the oldest deadlines are. */
    isCut: z.boolean(),
    /** The least days that a 公示 of today stands. */
    minimumDays: z.number(),
  }),
});

const NewNotice = z
  .object({
    kind: PublicNoticeKind,
    bicycleIds: z
      .array(Id)
      .min(1, '公示する自転車を選んでください')
      .max(mostInOneNotice, '一度に公示できるのは2,000台までです'),
    /** 公示日, today or later. */
    announcedOn: Day,
    /** The last day of the 公示. */
    announcedUntil: Day,
    /** 公告番号 of the ward, as `世田谷区公告第123号`; left out, a number of our own. */
    number: optionalText(30),
  })
  .refine(({ announcedOn, announcedUntil }) => announcedOn <= announcedUntil, {
    path: ['announcedUntil'],
    message: '公示の終わりの日は、公示日以後の日を入力してください',
  });

/** What a 公示 would be: its first page as it is printed, how many bicycles of which yard, and what follows from it. */
export const PreviewPublicNotice = query({
  path: '/public-notices/preview-public-notice',
  capability: 'public-notice.make',
  input: NewNotice,
  output: z.object({
    kind: PublicNoticeKind,
    announcedOn: Day,
    announcedUntil: Day,
    count: z.number(),
    sites: z.array(z.object({ name: z.string(), count: z.number() })).max(200),
    /** Of them, those of which the notice says 未確認. */
    uncheckedCount: z.number(),
    leftOut: z.array(LeftOut).max(mostInOneNotice),
    /** Storage: from when the ward owns what nobody has fetched. Disposal: from when it may be disposed of. */
    effectiveOn: Day,
    /** PNG, base64. */
    firstPage: z.string(),
  }),
});
export type NoticePreview = z.infer<typeof PreviewPublicNotice.output>;

/** Makes one batch: number, days on the rows, and the list as it is announced. What can't be announced is left out and named. */
export const AddPublicNotice = command({
  path: '/public-notices/add-public-notice',
  capability: 'public-notice.make',
  input: NewNotice,
  output: z.object({ publicNoticeId: Id, number: z.string(), count: z.number(), leftOut: z.array(LeftOut) }),
});

export const PublicNotice = z.object({
  publicNoticeId: Id,
  number: z.string(),
  kind: PublicNoticeKind,
  state: z.enum(publicNoticeStates),
  announcedOn: Day,
  announcedUntil: Day,
  bicycleCount: z.number(),
  createdAt: Instant,
  createdByName: z.string().nullable(),
  revokedAt: Instant.nullable(),
  revokedReason: z.string().nullable(),
  /** Whether the batch can still be revoked: until the end of its first day. */
  isRevocable: z.boolean(),
  /** Whether it was printed: that paper is kept, also of one that was revoked. */
  hasPaper: z.boolean(),
});
export type PublicNotice = z.infer<typeof PublicNotice>;

/** Newest first, 50 a page. */
export const ListPublicNotices = query({
  path: '/public-notices/list-public-notices',
  capability: 'public-notice.read',
  input: z.object({ kind: PublicNoticeKind.optional(), page: z.coerce.number().int().min(1).default(1) }),
  output: z.object({ notices: z.array(PublicNotice).max(pageRows), count: z.number() }),
});

/** One line as it was announced; nothing in it leads to a person beyond the registration number. */
export const PublicNoticeLine = z.object({
  storedOn: Day,
  placeName: z.string(),
  /** Lines kept without it say nothing of who looked. */
  registrationKind: z.enum(registrationKinds).default('unchecked'),
  registrationNumber: z.string().nullable(),
  vehicleKind: z.string(),
  model: z.string(),
  colour: z.string(),
  storedUntil: Day,
  storageSiteId: Id,
  storageSiteName: z.string(),
});
export type PublicNoticeLine = z.infer<typeof PublicNoticeLine>;

export const GetPublicNotice = query({
  path: '/public-notices/get-public-notice',
  capability: 'public-notice.read',
  input: z.object({ publicNoticeId: Id, page: PageNumber }),
  output: z.object({
    notice: PublicNotice,
    /** In the order of the list, each with where the bicycle stands now. */
    lines: pageOf(
      PublicNoticeLine.extend({
        position: z.number(),
        bicycleId: Id,
        managementNumber: z.string(),
        statusLabel: z.string(),
      }),
    ),
  }),
});

/** The list as a PDF for the notice board; the first print is kept, a later one is the same file; of a revoked one only that. */
export const PrintPublicNotice = document({
  path: '/public-notices/print-public-notice',
  capability: 'public-notice.read',
  input: z.object({ publicNoticeId: Id }),
});

/** For the ward's web site, without anything personal: CSV for Excel, or a page of HTML. */
export const ExportPublicNotice = document({
  path: '/public-notices/export-public-notice',
  capability: 'public-notice.read',
  input: z.object({ publicNoticeId: Id, form: z.enum(['csv-cp932', 'csv-utf8', 'html']) }),
});

/** 公示の取消 as a whole, until the end of its first day: the days on the rows go back. Bicycles that left meanwhile are named. */
export const RevokePublicNotice = command({
  path: '/public-notices/revoke-public-notice',
  capability: 'public-notice.make',
  input: z.object({ publicNoticeId: Id, reason: requiredText(255, '取消の理由') }),
  output: z.object({ publicNoticeId: Id, revokedCount: z.number(), skipped: z.array(LeftOut) }),
});
