import { formatWareki } from '@bicycles/schema/ground/text/wareki';
import type { Day } from '@bicycles/schema/ground/values';
import { DateTime } from 'luxon';

/** `令和8年11月23日（月）`, as reports and lists head a day. */
export const warekiWithWeekday = (day: Day): string =>
  `${formatWareki(day)}（${DateTime.fromISO(day, { locale: 'ja' }).toFormat('ccc')}）`;
