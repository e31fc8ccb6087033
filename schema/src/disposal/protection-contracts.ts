/** 二人目の確認: what one person took away, and another one looks at before the disposal may go on. */
import { z } from 'zod';
import { command, query } from '../ground/contract.ts';
import { Day, Id, Instant, requiredText } from '../ground/values.ts';
import { removalKinds, removalStates } from './protection.ts';

const ProtectionRemoval = z.object({
  removalId: Id,
  bicycleId: Id,
  managementNumber: z.string(),
  kind: z.enum(removalKinds),
  reason: z.string().nullable(),
  /** What stood there before, where it is a day or a number and no person. */
  before: z.object({
    retentionDeadlineOn: Day.nullish(),
    registrationNumber: z.string().nullish(),
    theftReportedOn: Day.nullish(),
    holdReason: z.string().nullish(),
    answer: z.string().nullish(),
    returnedOn: Day.nullish(),
    /** Of a letter or of a claim for sale money. */
    number: z.string().nullish(),
  }),
  state: z.enum(removalStates),
  removedByName: z.string(),
  removedAt: Instant,
  /** Whether the one who looks is the one who did it: then another person has to confirm. */
  isOwn: z.boolean(),
  decidedByName: z.string().nullable(),
  decisionNote: z.string().nullable(),
});
export type ProtectionRemoval = z.infer<typeof ProtectionRemoval>;

export const removalPageSize = 50;

/** Oldest first, with how many of each kind wait; of one bicycle where it is named. */
export const ListProtectionRemovals = query({
  path: '/disposal/list-protection-removals',
  capability: 'disposal.override',
  input: z.object({
    bicycleId: Id.optional(),
    kind: z.enum(removalKinds).optional(),
    page: z.coerce.number().int().min(1).default(1),
  }),
  output: z.object({
    removals: z.array(ProtectionRemoval).max(removalPageSize),
    count: z.number(),
    byKind: z.array(z.object({ kind: z.enum(removalKinds), count: z.number() })).max(removalKinds.length),
  }),
});

/** 確認, or 認めない: then it goes on waiting. Those of the same person are refused, and all or none are decided. */
export const DecideProtectionRemovals = command({
  path: '/disposal/decide-protection-removals',
  capability: 'disposal.override',
  input: z.object({
    removalIds: z.array(Id).min(1, '確認するものを選んでください').max(500),
    decision: z.enum(['confirmed', 'refused'], { error: '確認するか、認めないかを選んでください' }),
    reason: requiredText(255, '判断の理由'),
  }),
  output: z.object({ decidedCount: z.int() }),
});
