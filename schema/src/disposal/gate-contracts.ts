/** The disposal gate on screen: the clock of a bicycle, what stands still and why, holds, and exceptions by two people. */
import { z } from 'zod';
import { ClockStep } from '../clock/steps.ts';
import { command, query } from '../contract.ts';
import { Day, Id, Instant, requiredText } from '../values.ts';
import { blockerCodes } from './blocker-codes.ts';

const Blocker = z.object({
  code: z.enum(blockerCodes),
  reason: z.string(),
  todo: z.string(),
  article: z.string(),
  since: Day.nullable(),
});

export const overrideStates = ['asked', 'approved', 'refused'] as const;
export type OverrideState = (typeof overrideStates)[number];

const Override = z.object({
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

/** 手続きの流れ of one bicycle (design §3): every step with its day, article, reason and state. */
export const GetClock = query({
  path: '/disposals/clocks',
  capability: 'ledger.read',
  input: z.object({ bicycleId: Id }),
  output: z.object({
    bicycleId: Id,
    revision: z.number(),
    today: Day,
    steps: z.array(ClockStep),
    blockers: z.array(Blocker),
    isHeld: z.boolean(),
    /** May be held now, or have its hold released: the button's reason when not. */
    holdRefusal: z.string().nullable(),
    overrideRefusal: z.string().nullable(),
    /** Newest first. */
    overrides: z.array(Override),
  }),
});
export type Clock = z.infer<typeof GetClock.output>;

const bicycle = { bicycleId: Id, revision: z.coerce.number().int() };
const heldOutput = z.object({ bicycleId: Id, revision: z.number() });

/** 処分の保留: it is neither disposed of nor given back until the hold is released. */
export const HoldBicycle = command({
  path: '/disposals/holds',
  capability: 'disposal.hold',
  input: z.object({ ...bicycle, reason: requiredText(255, '保留の理由') }),
  output: heldOutput,
});

export const ReleaseHold = command({
  path: '/disposals/hold-releases',
  capability: 'disposal.hold',
  input: z.object({ ...bicycle, reason: requiredText(255, '解除の理由') }),
  output: heldOutput,
});

/** 処分の例外の申請: what stands against the disposal today is to be lifted for this bicycle alone. */
export const AskOverride = command({
  path: '/disposals/overrides',
  capability: 'disposal.override',
  input: z.object({ bicycleId: Id, reason: requiredText(500, '例外の理由') }),
  output: z.object({ overrideId: Id, lifts: z.array(z.enum(blockerCodes)) }),
});

/** 承認 by another person, or 却下; an approved one can still be taken back until the bicycle has gone. */
export const DecideOverride = command({
  path: '/disposals/override-decisions',
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
  path: '/disposals/standings',
  capability: 'disposal.read',
  input: z.object({
    list: z.enum(['blocked', 'ready']).default('blocked'),
    storageSiteId: Id.optional(),
    code: z.enum(blockerCodes).optional(),
    page: z.coerce.number().int().min(1).default(1),
  }),
  output: z.object({
    today: Day,
    rows: z.array(StandingRow),
    count: z.number(),
    readyCount: z.number(),
    blockedCount: z.number(),
    byCode: z.array(z.object({ code: z.enum(blockerCodes), count: z.number() })),
  }),
});

/** 例外の承認待ち, oldest first, for the second person. */
export const ListOverrides = query({
  path: '/disposals/override-lists',
  capability: 'disposal.override',
  input: z.object({}),
  output: z.object({
    overrides: z.array(Override.extend({ bicycleId: Id, managementNumber: z.string() })),
  }),
});

/** What the last night found; null before the first one. */
export const GetClockCheck = query({
  path: '/disposals/clock-checks',
  capability: 'clock-check.read',
  input: z.object({}),
  output: z.object({
    check: z
      .object({
        businessDay: Day,
        checkedAt: Instant,
        /** The deadline passed with the day before. */
        becameDue: z.number(),
        /** Only the 処分公示 is missing. */
        toAnnounce: z.number(),
        ready: z.number(),
        /** Past the deadline, and something else than a missing or running 公示 stands against it. */
        stuck: z.number(),
        longestStuckDays: z.number(),
        stuckBy: z.array(z.object({ code: z.enum(blockerCodes), count: z.number(), longestDays: z.number() })),
        /** Deadlines that followed a changed setting. */
        recomputed: z.number(),
      })
      .nullable(),
  }),
});
export type ClockCheck = NonNullable<z.infer<typeof GetClockCheck.output>['check']>;
