import { assertNever } from '../assert-never.ts';
import { closedRefusal } from '../bicycle/closed-refusal.ts';
import type { Status } from '../bicycle/status.ts';
import { allowed, refused, type Verdict } from '../verdict.ts';

/** Whether 二次登録 may be recorded (row L2): only in the yard, and there as often as needed. */
export function mayRecordIntake({ status }: { status: Status }): Verdict {
  switch (status) {
    case 'stored':
      return allowed;
    case 'removed':
    case 'in_transit':
      return refused('not-received', 'まだ受け入れていません。先に「受入」で札を読み取ってください');
    case 'tagged':
      return refused('not-removed', '撤去の登録がまだありません。撤去と受入を登録してから二次登録してください');
    case 'gone':
    case 'returned':
    case 'scrapped':
    case 'sold':
    case 'recycled':
    case 'discarded':
    case 'cancelled':
      return closedRefusal(status);
    default:
      return assertNever(status);
  }
}
