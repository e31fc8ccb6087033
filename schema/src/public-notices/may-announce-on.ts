import { calendarDay } from '../ground/days/calendar-day.ts';
import { formatWareki } from '../ground/text/wareki.ts';
import type { Day } from '../ground/values.ts';
import { allowed, refused, type Verdict } from '../ground/verdict.ts';

/** 公示日: nothing is announced in the past (row D1). */
export const mayAnnounceOn = (announcedOn: Day, today: Day): Verdict =>
  announcedOn >= today
    ? allowed
    : refused('announced-in-the-past', '公示日は今日以後の日を入力してください。過ぎた日の公示は登録できません');

/** The first day on which a 公示 may end: 公示日 itself does not count (民法140条). */
export const earliestEndOf = (announcedOn: Day, minimumDays: number): Day =>
  calendarDay(announcedOn).plus({ days: minimumDays }).toISODate();

/** 公示の終わりの日: a 公示 stands for the least days that the office has set. */
export function mayEndOn(
  { announcedOn, announcedUntil }: { announcedOn: Day; announcedUntil: Day },
  minimumDays: number,
): Verdict {
  const earliest = earliestEndOf(announcedOn, minimumDays);
  if (announcedUntil >= earliest) return allowed;
  return refused(
    'announced-too-shortly',
    `公示は${minimumDays}日以上必要です。終わりの日は${formatWareki(earliest)}以後にしてください`,
    '自転車法6条2項・3項',
  );
}
