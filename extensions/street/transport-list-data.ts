import { formatTime } from '@bicycles/schema/ground/text/tokyo-time';
import type { Day } from '@bicycles/schema/ground/values';
import type { DateTime } from 'luxon';
import type { TransportListData } from '../ground/documents/data/transport-list.ts';
import { groupedTagNumber } from '../ground/documents/paper-texts.ts';
import { warekiWithWeekday } from '../ground/documents/wareki-with-weekday.ts';
import type { TransportRow } from './transport-sql.ts';

type Heading = Pick<TransportListData, 'listNumber' | 'team' | 'car' | 'driver'> & { today: Day; now: DateTime };

/** The texts of 移送リスト; `rows` are those of one yard. */
export function transportListData(rows: readonly TransportRow[], heading: Heading): TransportListData {
  const { today, now, ...names } = heading;
  return {
    ...names,
    listedOn: warekiWithWeekday(today),
    storageSite: rows[0]?.siteName ?? '',
    departedAt: now.toFormat('H時mm分'),
    count: `${rows.length}台`,
    rows: rows.map((row, index) => ({
      no: String(index + 1),
      managementNumber: row.managementNumber,
      tagNumber: groupedTagNumber(row.tagNumber),
      place: row.placeName,
      removedAt: formatTime(row.removedAt),
      look: row.look,
      conditionMemo: [row.conditionMarks.join('、'), row.conditionMemo].filter(Boolean).join('。'),
    })),
  };
}
