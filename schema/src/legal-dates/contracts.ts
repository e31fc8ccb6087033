/** 手続きの流れ: every date of the procedure, and what each morning's 期限の点検 finds. */
import { z } from 'zod';
import { type BlockerCode, blockerCodes } from '../bicycle/blocker-codes.ts';
import { Blocker, Override } from '../disposal/gate-contracts.ts';
import { query } from '../ground/contract.ts';
import { Day, Id, Instant } from '../ground/values.ts';
import { LegalStep } from './steps.ts';

/** 手続きの流れ of one bicycle: every step with its day, article, reason and state. */
export const GetLegalDates = query({
  path: '/legal-dates/get-legal-dates',
  capability: 'ledger.read',
  input: z.object({ bicycleId: Id }),
  output: z.object({
    bicycleId: Id,
    revision: z.number(),
    today: Day,
    steps: z.array(LegalStep),
    blockers: z.array(Blocker),
    /** What an exception by two people would lift today. */
    lifts: z.array(z.enum(blockerCodes)),
    isHeld: z.boolean(),
    /** May be held now, or have its hold released: the button's reason when not. */
    holdRefusal: z.string().nullable(),
    overrideRefusal: z.string().nullable(),
    /** Newest first. */
    overrides: z.array(Override),
  }),
});
export type LegalDates = z.infer<typeof GetLegalDates.output>;

/** Steps that can be missing long before a deadline: each has its bicycles on the list of the standing by its code. */
export const missingSteps = [
  'not-publicly-stored',
  'registration-unchecked',
  'never-asked',
  'protection-removed',
] as const satisfies readonly BlockerCode[];

export const waitingKinds = ['beyond-use', 'override'] as const;

/** What the last night found, null before the first one; and what is missing now of all that is stored. */
export const GetDeadlineCheck = query({
  path: '/legal-dates/get-deadline-check',
  capability: 'deadline-check.read',
  input: z.object({}),
  output: z.object({
    /** None of those of which nothing is missing; `since` is the oldest. */
    missing: z.array(z.object({ code: z.enum(missingSteps), count: z.number(), since: Day.nullable() })),
    /** What would open the gate and waits for a second person, though nothing stands against the bicycle for it. */
    waiting: z.array(z.object({ kind: z.enum(waitingKinds), count: z.number(), since: Day })),
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
export type MissingStep = z.infer<typeof GetDeadlineCheck.output>['missing'][number];
export type WaitingDecision = z.infer<typeof GetDeadlineCheck.output>['waiting'][number];
export type DeadlineCheck = NonNullable<z.infer<typeof GetDeadlineCheck.output>['check']>;
