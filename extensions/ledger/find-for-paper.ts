import { can } from '@bicycles/schema/access';
import type { Role } from '@bicycles/schema/ground/access/roles';
import type { Day } from '@bicycles/schema/ground/values';
import type { Bicycle } from '@bicycles/schema/ledger/contracts';
import type { TemplateFacts } from '@bicycles/schema/templates/choose-template';
import type { Knex } from 'knex';
import { bicycleNotFound } from '../ground/bicycle/bicycle-not-found.ts';
import { readRow } from '../ground/command/rows.ts';
import { readTemplateFacts } from '../templates/read-template-facts.ts';
import { bicycleSql } from './bicycle-sql.ts';

export type ForPaper = {
  /** Without owner and claimant for those who may not see them (L5). */
  bicycle: Bicycle;
  facts: TemplateFacts;
  /** What the paper's barcode says: 整理番号, or the tag's before there is one. */
  number: string;
};

/** One bicycle as its papers need it. Throws `bicycle-not-found` (404). */
export async function findForPaper(
  db: Knex,
  id: string,
  { role, today }: { role: Role; today: Day },
): Promise<ForPaper> {
  const found = await readRow<Bicycle>(db, bicycleSql('b.id = :id'), { id });
  if (!found) throw bicycleNotFound();
  const bicycle = can(role, 'owner.read') ? found : { ...found, owner: null, return: null };
  const { managementNumber, tagNumber } = bicycle;
  return {
    bicycle,
    facts: await readTemplateFacts(db, id, today),
    number: managementNumber ?? tagNumber ?? id,
  };
}
