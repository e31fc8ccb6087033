import { Failure } from '@bicycles/schema/ground/failure';
import type { Day } from '@bicycles/schema/ground/values';
import type { Knex } from 'knex';
import { listPrinterRows } from './printer-rows.ts';

/** Two printers of one name could not be told apart where one is chosen. Throws Failure `printer-name-taken`. */
export async function assertNameIsFree(
  db: Knex,
  today: Day,
  { id, name }: { id: string; name: string },
): Promise<void> {
  const taken = (await listPrinterRows(db, today)).some((row) => row.name === name && row.id !== id && !row.isRetired);
  if (!taken) return;
  const message = `「${name}」という名前のプリンターがすでにあります。置き場所などを付けて区別してください`;
  throw new Failure('printer-name-taken', message, { fields: { name: message } });
}
