import { counterScope, formatNumber } from '@bicycles/schema/ground/numbering';
import type { Day } from '@bicycles/schema/ground/values';
import type { Knex } from 'knex';
import { readRow } from '../ground/command/rows.ts';
import { readSetting } from '../ground/command/settings.ts';
import { nextSerial } from '../ground/numbers/next-number.ts';

/** The next 受領番号 of a yard, by the pattern in the settings; gapless within its fiscal year. */
export async function nextReceiptNumber(
  trx: Knex.Transaction,
  storageSiteId: string,
  { today, fiscalYear }: { today: Day; fiscalYear: number },
): Promise<string> {
  const site = await readRow<{ code: string }>(trx, 'select code from storage_sites where id = :id', {
    id: storageSiteId,
  });
  const pattern = await readSetting(trx, 'numbering.receipt', today);
  const parts = { fiscalYear, siteCode: site?.code ?? '' };
  const serial = await nextSerial(trx, `receipt:${counterScope(pattern, parts)}`);
  return formatNumber(pattern, { ...parts, serial });
}
