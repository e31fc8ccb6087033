import type { Day } from '../ground/values.ts';
import { allowed, refused, type Verdict } from '../ground/verdict.ts';

export type CashCloseFacts = {
  businessDay: Day;
  today: Day;
  isClosed: boolean;
  /** By the returns of the day, and as the clerk's screen showed it. In yen. */
  expectedYen: number;
  shownYen: number;
  countedYen: number;
  differenceReason?: string | undefined;
};

/** Whether the cash of a day may be closed with this count: once, and with a reason for a difference. */
export function mayCloseCash(facts: CashCloseFacts): Verdict {
  const { businessDay, today, isClosed, expectedYen, shownYen, countedYen, differenceReason } = facts;
  if (businessDay > today) return refused('future-day', 'これからの日のレジは締められません。日付を選び直してください');
  if (isClosed) return refused('cash-closed', 'この日のレジはすでに締めてあります。画面を読み直して確かめてください');
  if (shownYen !== expectedYen) {
    const now = `${expectedYen.toLocaleString('ja-JP')}円`;
    return refused(
      'cash-changed',
      `画面を開いた後に返還があり、あるはずの金額が${now}に変わりました。数え直してください`,
    );
  }
  if (countedYen !== expectedYen && !differenceReason) {
    return refused('difference-unexplained', '過不足があります。理由を入力してください');
  }
  return allowed;
}
