import { isClosed, type Status, statusLabels } from '../bicycle/status.ts';
import type { Day } from '../ground/values.ts';
import { allowed, refused, type Verdict } from '../ground/verdict.ts';
import type { NoticeState } from './contracts.ts';

/** Whether 発送 may be recorded for the day. Throws nothing; the day is Asia/Tokyo. Row N1. */
export const maySendOn = (sentOn: Day, { madeOn, today }: { madeOn: Day; today: Day }): Verdict => {
  if (sentOn > today) return refused('sent-in-future', '発送日は今日までの日を選んでください');
  if (sentOn < madeOn) return refused('sent-before-made', '発送日は通知を作成した日以後の日を選んでください');
  return allowed;
};

type Letter = { state: NoticeState; status: Status; isToOwner: boolean };

/** Whether one notice of a run goes to the post: not for a bicycle that left, not to who is its owner no more. Row N1. */
export function maySend({ state, status, isToOwner }: Letter): Verdict {
  if (state !== 'made') return refused('not-waiting', '発送待ちの通知ではありません');
  if (isClosed(status)) {
    return refused(
      'closed-meanwhile',
      `作成のあとに「${statusLabels[status]}」になりました。通知書を抜き取り、この通知を取り消してください`,
    );
  }
  if (!isToOwner) {
    return refused(
      'other-owner-meanwhile',
      '作成のあとに所有者が変わりました。通知書を抜き取り、この通知を取り消して、今の所有者あてに作り直してください',
    );
  }
  return allowed;
}
