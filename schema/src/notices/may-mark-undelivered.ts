import { assertNever } from '../ground/assert-never.ts';
import { formatWareki } from '../ground/text/wareki.ts';
import type { Day } from '../ground/values.ts';
import { allowed, refused, type Verdict } from '../ground/verdict.ts';
import type { NoticeState } from './contracts.ts';

export type UndeliveredFacts = { state: NoticeState; notifiedOn: Day | null; undeliveredOn: Day; today: Day };

/** Whether a letter may be taken in as 郵便戻り on the day. Row N4. */
export function mayMarkUndelivered({ state, notifiedOn, undeliveredOn, today }: UndeliveredFacts): Verdict {
  switch (state) {
    case 'sent':
      return undeliveredDay(undeliveredOn, { notifiedOn, today });
    case 'made':
      return refused('not-sent', '発送の登録がない通知です。先に発送日を登録してから、もう一度読み取ってください');
    case 'undelivered':
      return refused('already-undelivered', 'すでに返戻を登録した通知です。返戻の一覧で確かめてください');
    case 'cancelled':
      return refused('cancelled', '取り消された通知です。番号を確かめてください');
    default:
      return assertNever(state);
  }
}

function undeliveredDay(undeliveredOn: Day, { notifiedOn, today }: { notifiedOn: Day | null; today: Day }): Verdict {
  if (undeliveredOn > today) return refused('undelivered-in-future', '返戻日は今日までの日を選んでください');
  if (notifiedOn !== null && undeliveredOn < notifiedOn) {
    return refused(
      'undelivered-before-notice',
      `返戻日は返還通知日（${formatWareki(notifiedOn)}）以後の日を選んでください`,
    );
  }
  return allowed;
}
