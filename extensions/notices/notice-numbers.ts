import { counterScope, fiscalYear, formatNumber } from '@bicycles/schema/ground/numbering';
import type { Day } from '@bicycles/schema/ground/values';
import type { Knex } from 'knex';
import { readSetting } from '../ground/command/settings.ts';
import { nextSerial } from '../ground/numbers/next-number.ts';

export type NoticeNumbers = {
  /** The number of the `index`th notice from now; it is taken only by `take`. */
  at: (index: number) => string;
  /** Uses the first `count` of them up. */
  take: (count: number) => Promise<void>;
};

/**
 * 通知番号 of the day's fiscal year, by the pattern in the settings. They stand on the pages before it is known how
 * many pages come out, so they are looked at first and taken afterwards; the counter stays locked meanwhile.
 */
export async function noticeNumbers(trx: Knex.Transaction, day: Day): Promise<NoticeNumbers> {
  const pattern = await readSetting(trx, 'numbering.notice', day);
  const parts = { fiscalYear: fiscalYear(day) };
  const scope = `notice:${counterScope(pattern, parts)}`;
  const first = await nextSerial(trx, scope, 0);
  return {
    at: (index) => formatNumber(pattern, { ...parts, serial: first + index }),
    async take(count) {
      await nextSerial(trx, scope, count);
    },
  };
}
