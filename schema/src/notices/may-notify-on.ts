import { formatWareki } from '../ground/text/wareki.ts';
import type { Day } from '../ground/values.ts';
import { allowed, refused, type Verdict } from '../ground/verdict.ts';

/** Whether a day may stand on the letters as 返還通知日: a past one would claim what was not done. Row N1. */
export const mayNotifyOn = (notifiedOn: Day, today: Day): Verdict =>
  notifiedOn < today
    ? refused('notified-in-past', '返還通知日は過ぎた日にできません。今日以後の日を選んでください')
    : allowed;

/** What to tell before a letter goes out that arrives after 保管期限; null while there is time. */
export const deadlineWarning = (retentionDeadlineOn: Day, notifiedOn: Day): string | null =>
  retentionDeadlineOn < notifiedOn
    ? `保管期限（${formatWareki(retentionDeadlineOn)}）を過ぎています。期限を延ばすか、確かめてから送ってください`
    : null;
