/** Removal from the street after the wait (rows F2, F3). */
import type { DateTime } from 'luxon';
import { closedRefusal } from '../bicycle/closed-refusal.ts';
import { type Status, statusLabels } from '../bicycle/status.ts';
import { assertNever } from '../ground/assert-never.ts';
import { allowed, refused, type Verdict } from '../ground/verdict.ts';

export type RemovalFacts = {
  status: Status;
  warnedAt: DateTime;
  now: DateTime;
  /** From the setting `removal.wait_minutes`. */
  waitMinutes: number;
  /** Why the wait was not kept; counts only with the right to remove early. */
  earlyReason?: string | undefined;
  /** Whether the person has the capability `removal.add-early`. */
  mayRemoveEarly: boolean;
};

/** The first instant at which the bicycle may be removed. */
export const removableAt = (warnedAt: DateTime, waitMinutes: number): DateTime =>
  warnedAt.plus({ minutes: waitMinutes });

/** Whether a tagged bicycle may be taken now. Instants are compared exactly: the end of the wait is late enough. */
export function mayRemove(facts: RemovalFacts): Verdict {
  const standing = mayTakeFromStreet(facts.status);
  if (!standing.allowed) return standing;
  const from = removableAt(facts.warnedAt, facts.waitMinutes);
  if (facts.now.toMillis() >= from.toMillis()) return allowed;
  return facts.earlyReason?.trim() ? mayTakeEarly(facts) : tooEarly(from, facts);
}

function mayTakeFromStreet(status: Status): Verdict {
  switch (status) {
    case 'tagged':
      return allowed;
    case 'removed':
    case 'in_transit':
    case 'stored':
      return refused(
        'already-removed',
        `この自転車は撤去の登録が済んでいます（${statusLabels[status]}）。一覧を更新して確かめてください`,
      );
    case 'gone':
      return refused('gone', '所有者が移動したと登録されています。まだ置いてあるときは、新しい札を付けてください');
    case 'cancelled':
      return refused('tagging-cancelled', 'この札付けは取り消されています。新しい札を付けてください');
    case 'returned':
    case 'scrapped':
    case 'sold':
    case 'recycled':
    case 'discarded':
      return closedRefusal(status);
    default:
      return assertNever(status);
  }
}

function mayTakeEarly(facts: RemovalFacts): Verdict {
  if (facts.mayRemoveEarly) return allowed;
  return refused('early-not-permitted', '待ち時間の前に撤去する権限がありません。待ち時間が過ぎてから撤去してください');
}

function tooEarly(from: DateTime, { now, mayRemoveEarly: hasRight }: RemovalFacts): Verdict {
  const minutes = Math.ceil((from.toMillis() - now.toMillis()) / 60_000);
  const way = hasRight ? '急ぐときは理由を入力してください' : 'それまで待ってください';
  return refused('too-early', `撤去できるまであと${minutes}分です（${clockTime(from, now)}から）。${way}`);
}

/** The minute in Tokyo at which the wait is surely over, with the day when that is not today. */
function clockTime(from: DateTime, now: DateTime): string {
  const minute = from.setZone('Asia/Tokyo').plus({ milliseconds: 59_999 }).startOf('minute');
  const isToday = minute.hasSame(now.setZone('Asia/Tokyo'), 'day');
  return minute.toFormat(isToday ? 'HH:mm' : 'M月d日 HH:mm');
}
