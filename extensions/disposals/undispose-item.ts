import type { CommandContext } from '../command/define-command.ts';
import { changeItem } from './change-item.ts';
import type { DisposedItem } from './dispose-item.ts';

/** The bicycle is stored again and stands on the list as found. Answers with it as it is then. */
export async function undisposeItem(
  { trx, change }: Pick<CommandContext, 'trx' | 'change'>,
  list: { disposalId: string; number: string },
  item: DisposedItem,
  reason: string,
): Promise<DisposedItem> {
  const revision = await change(
    item,
    { kind: 'disposal-cancelled', reason, details: { number: list.number } },
    { finalKind: null, finalOn: null, disposal: null, disposalYen: null },
  );
  await changeItem(trx, list.disposalId, item.id, { state: 'found' });
  return { ...item, status: 'stored', revision };
}
