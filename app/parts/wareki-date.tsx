/** A day as people here write it: 令和8年11月23日（月）. */
import { formatWareki } from '@bicycles/schema/ground/text/wareki';
import type { Day } from '@bicycles/schema/ground/values';

const weekdays = ['日', '月', '火', '水', '木', '金', '土'];

/** The western date stays in `dateTime`, for machines. A missing day is a dash. */
export function WarekiDate({ day }: { day: Day | null | undefined }) {
  if (day === null || day === undefined) return <span>－</span>;
  return <time dateTime={day}>{`${formatWareki(day)}（${weekdayOf(day)}）`}</time>;
}

/** A calendar day has the same weekday everywhere, so it is reckoned in UTC. */
const weekdayOf = (day: Day): string => weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
