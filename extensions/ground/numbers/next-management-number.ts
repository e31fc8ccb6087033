import { counterScope, fiscalYear, formatNumber } from '@bicycles/schema/ground/numbering';
import type { Day } from '@bicycles/schema/ground/values';
import type { Knex } from 'knex';
import { readSetting } from '../command/settings.ts';
import { nextSerial } from './next-number.ts';

/** The next 整理番号 of a yard in the fiscal year of the day, by the pattern in the settings. */
export async function nextManagementNumber(trx: Knex.Transaction, site: { code: string }, day: Day): Promise<string> {
  const pattern = await readSetting(trx, 'numbering.bicycle', day);
  const parts = { fiscalYear: fiscalYear(day), siteCode: site.code };
  const serial = await nextSerial(trx, `bicycle:${counterScope(pattern, parts)}`);
  return formatNumber(pattern, { ...parts, serial });
}
