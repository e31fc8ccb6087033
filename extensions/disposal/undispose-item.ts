import { Failure } from '@bicycles/schema/ground/failure';
import type { Knex } from 'knex';
import type { CommandContext } from '../ground/command/define-command.ts';
import { changeItem } from './change-item.ts';
import type { DisposedItem } from './dispose-item.ts';

/** The bicycle is stored again and stands on the list as found. Answers with it as it is then. */
export async function undisposeItem(
  { trx, change }: Pick<CommandContext, 'trx' | 'change'>,
  list: { disposalId: string; number: string },
  item: DisposedItem,
  reason: string,
): Promise<DisposedItem> {
  await assertUnclaimed(trx, item);
  const revision = await change(
    item,
    { kind: 'disposal-cancelled', reason, details: { number: list.number } },
    { finalKind: null, finalOn: null, disposal: null, disposalYen: null },
  );
  await changeItem(trx, list.disposalId, item.id, { state: 'found' });
  return { ...item, status: 'stored', revision };
}

/** An owner who has asked for the money is answered first. */
async function assertUnclaimed(trx: Knex.Transaction, { id }: DisposedItem): Promise<void> {
  const claim = await trx('sale_claims').where({ bicycle: id }).whereNot({ state: 'withdrawn' }).first('number');
  if (!claim) return;
  throw new Failure(
    'claimed',
    `売却代金の請求 ${claim.number} があるため、処分を取り消せません。請求を取り下げてから行ってください`,
  );
}
