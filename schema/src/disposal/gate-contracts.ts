/** The disposal gate on screen: what stands still and why, holds, and exceptions by two people. */
import { z } from 'zod';
import { blockerCodes } from '../bicycle/blocker-codes.ts';
import { command, query } from '../ground/contract.ts';
import { Day, Id, Instant, requiredText } from '../ground/values.ts';

export const Blocker = z.object({
  code: z.enum(blockerCodes),
  reason: z.string(),
  todo: z.string(),
  article: z.string(),
  since: Day.nullable(),
});

export const overrideStates = ['asked', 'approved', 'refused'] as const;
export type OverrideState = (typeof overrideStates)[number];

export const Override = z.object({
  overrideId: Id,
  state: z.enum(overrideStates),
  reason: z.string(),
  lifts: z.array(z.enum(blockerCodes)),
  askedByName: z.string(),
  askedAt: Instant,
  /** Whether the one who looks is the one who asked: then another person has to decide. */
  isOwn: z.boolean(),
  decidedByName: z.string().nullable(),
  decidedAt: Instant.nullable(),
  decisionNote: z.string().nullable(),
});
export type Override = z.infer<typeof Override>;

const bicycle = { bicycleId: Id, revision: z.coerce.number().int() };
const heldOutput = z.object({ bicycleId: Id, revision: z.number() });

/** 処分の保留: it is neither disposed of nor given back until the hold is released. */
export const HoldBicycle = command({
  path: '/disposal/hold-bicycle',
  capability: 'disposal.hold',
  input: z.object({ ...bicycle, reason: requiredText(255, '保留の理由') }),
  output: heldOutput,
});

export const ReleaseHold = command({
  path: '/disposal/release-hold',
  capability: 'disposal.hold',
  input: z.object({ ...bicycle, reason: requiredText(255, '解除の理由') }),
  output: heldOutput,
});

/** 処分の例外の申請: what stands against the disposal today is to be lifted for this bicycle alone. */
export const AskOverride = command({
  path: '/disposal/ask-override',
  capability: 'disposal.override',
  input: z.object({ bicycleId: Id, reason: requiredText(500, '例外の理由') }),
  output: z.object({ overrideId: Id, lifts: z.array(z.enum(blockerCodes)) }),
});

/** 承認 by another person, or 却下; an approved one can still be taken back until the bicycle has gone. */
export const DecideOverride = command({
  path: '/disposal/decide-override',
  capability: 'disposal.override',
  input: z.object({
    overrideId: Id,
    decision: z.enum(['approved', 'refused'], { error: '承認か却下を選んでください' }),
    reason: requiredText(255, '判断の理由'),
  }),
  output: z.object({ overrideId: Id, bicycleId: Id, state: z.enum(overrideStates) }),
});

const StandingRow = z.object({
  bicycleId: Id,
  managementNumber: z.string(),
  tagNumber: z.string().nullable(),
  storageSiteName: z.string(),
  storageSlot: z.string().nullable(),
  look: z.string(),
  removedOn: Day,
  retentionDeadlineOn: Day,
  /** Days since it could have gone by its deadline. */
  daysPast: z.number(),
  blockers: z.array(Blocker),
});
export type StandingRow = z.infer<typeof StandingRow>;

export const standingPageSize = 50;

/**
 * What is past its deadline (or beyond use, or has an approved exception): `ready` may be disposed of today, `blocked` stands still, the oldest
 * first. With `code` only what that stands against. Counts are over the yard, whatever the page.
 */
export const ListDisposalStanding = query({
  path: '/disposal/list-disposal-standing',
  capability: 'disposal.read',
  input: z.object({
    list: z.enum(['blocked', 'ready']).default('blocked'),
    storageSiteId: Id.optional(),
    code: z.enum(blockerCodes).optional(),
    page: z.coerce.number().int().min(1).default(1),
  }),
  output: z.object({
    today: Day,
    rows: z.array(StandingRow).max(standingPageSize),
    count: z.number(),
    readyCount: z.number(),
    blockedCount: z.number(),
    byCode: z.array(z.object({ code: z.enum(blockerCodes), count: z.number() })),
  }),
});

/** 例外の承認待ち, oldest first, for the second person. */
export const ListOverrides = query({
  path: '/disposal/list-overrides',
  capability: 'disposal.override',
  input: z.object({}),
  output: z.object({
    overrides: z.array(Override.extend({ bicycleId: Id, managementNumber: z.string() })).max(200),
  }),
});
