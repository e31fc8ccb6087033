/** レジ締め: the cash of one yard and business day, counted and compared with the returns. Row R1. */
import { z } from 'zod';
import { command, query } from '../ground/contract.ts';
import { Day, Id, Instant, optionalText, requiredText } from '../ground/values.ts';
import { denominations, isCountedByPieces } from './count-coins.ts';

/** What the returns of a day say that the cash box holds, without the change money that stays in it. In yen. */
export const CashBook = z.object({
  takings: z.array(z.object({ vehicleKindLabel: z.string(), feeYen: z.number(), count: z.number(), yen: z.number() })),
  takenYen: z.number(),
  exempt: z.number(),
  /** Returns of the day that were undone on the same day; not in the takings. */
  cancelled: z.number(),
  cancelledYen: z.number(),
  /** Returns of earlier days that were undone today: the money goes out of today's box. */
  refunds: z.number(),
  refundedYen: z.number(),
  expectedYen: z.number(),
});
export type CashBook = z.infer<typeof CashBook>;

export const CashClose = z.object({
  id: Id,
  businessDay: Day,
  expectedYen: z.number(),
  countedYen: z.number(),
  /** Pieces by denomination; null where only the total was counted. */
  coins: z.record(z.string(), z.number()).nullable(),
  differenceReason: z.string().nullable(),
  closedByName: z.string(),
  closedAt: Instant,
  reopenedByName: z.string().nullable(),
  reopenedAt: Instant.nullable(),
  reopenedReason: z.string().nullable(),
});
export type CashClose = z.infer<typeof CashClose>;

/** The book of a day, its close if there is one, the closes before it and the days that nobody has closed. */
export const GetCashDay = query({
  path: '/cash/get-cash-day',
  capability: 'cash.read',
  input: z.object({ storageSiteId: Id, day: Day.optional() }),
  output: z.object({
    today: Day,
    day: Day,
    siteName: z.string(),
    book: CashBook,
    close: CashClose.nullable(),
    /** Newest first, reopened ones included; at most 60. */
    history: z.array(CashClose).max(60),
    /** Days before today on which money was taken and no close stands, oldest first; at most 31. */
    openDays: z.array(Day).max(31),
    /** Until when this person can take the close back; null for anybody else and when the time is over. */
    undoableUntil: Instant.nullable(),
  }),
});
export type CashDay = z.infer<typeof GetCashDay.output>;

const pieces = z.coerce
  .number({ error: '枚数は数字で入力してください' })
  .int({ error: '枚数は整数で入力してください' })
  .min(0, { error: '枚数は0以上で入力してください' })
  .max(99_999, { error: '枚数を確かめてください' })
  .optional();

export const CloseCash = command({
  path: '/cash/close-cash',
  capability: 'cash.close',
  input: z
    .object({
      storageSiteId: Id,
      businessDay: Day,
      /** The sum that the clerk compared the money with; a return made meanwhile is shown first. In yen. */
      expectedYen: z.coerce.number().int(),
      /** Left out where the pieces say it. */
      countedYen: z.coerce
        .number({ error: '数えた金額を入力してください' })
        .int({ error: '金額は整数で入力してください' })
        .min(0, { error: '金額は0以上で入力してください' })
        .max(99_999_999, { error: '金額を確かめてください' })
        .optional(),
      coins: z.object(Object.fromEntries(denominations.map((yen) => [`y${yen}`, pieces]))).optional(),
      differenceReason: optionalText(500),
    })
    .refine(({ coins, countedYen }) => isCountedByPieces(coins) || countedYen !== undefined, {
      path: ['countedYen'],
      message: '数えた金額を入力してください。お金がないときは「0」を入れます',
    }),
  output: z.object({ closeId: Id, differenceYen: z.number(), closedAt: Instant }),
});

/** 締めの取消 by the same person, for ten minutes; later only the office reopens. */
export const UndoCashClose = command({
  path: '/cash/undo-cash-close',
  capability: 'cash.close',
  input: z.object({ closeId: Id }),
  output: z.object({ closeId: Id, storageSiteId: Id, businessDay: Day }),
});

export const ReopenCash = command({
  path: '/cash/reopen-cash',
  capability: 'cash.reopen',
  input: z.object({ closeId: Id, reason: requiredText(500, '再開の理由') }),
  output: z.object({ closeId: Id, businessDay: Day }),
});
