import { counterScope, fiscalYear, formatNumber } from '@bicycles/schema/ground/numbering';
import type { Day } from '@bicycles/schema/ground/values';
import type { Knex } from 'knex';
import { readSetting } from '../command/settings.ts';
import { nextSerial } from './next-number.ts';

type Numbered = 'numbering.public_notice' | 'numbering.disposal' | 'numbering.sale_claim' | 'numbering.police_inquiry';

/** The next number of a kind of paper in the day's fiscal year, by the pattern in the settings; without gaps. */
export async function nextSerialNumber(
  trx: Knex.Transaction,
  setting: Numbered,
  { today, siteCode }: { today: Day; siteCode?: string },
): Promise<string> {
  const pattern = await readSetting(trx, setting, today);
  const parts = { fiscalYear: fiscalYear(today), siteCode };
  const serial = await nextSerial(trx, `${setting}:${counterScope(pattern, parts)}`);
  return formatNumber(pattern, { ...parts, serial });
}
