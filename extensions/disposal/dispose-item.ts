import type { DisposalKind } from '@bicycles/schema/disposal/contracts';
import type { Instant } from '@bicycles/schema/ground/values';
import type { CommandContext } from '../ground/command/define-command.ts';
import { changeBicycle } from '../ground/command/record-event.ts';
import { changeItem } from './change-item.ts';

export type DisposedItem = { id: string; status: string; revision: number; kind: DisposalKind; yen: number | null };

/** One bicycle leaves by its kind of disposal; the database's gate looks once more. `at`: later than what else this command says of it. */
export async function disposeItem(
  context: CommandContext,
  list: { disposalId: string; number: string },
  item: DisposedItem,
  at: Instant = context.at,
): Promise<void> {
  const { kind, yen } = item;
  await changeBicycle(
    { ...context, at },
    item,
    { kind, details: { number: list.number, ...(yen !== null && { yen }) } },
    { finalKind: kind, finalOn: context.today, disposal: list.disposalId, disposalYen: yen },
  );
  await changeItem(context.trx, list.disposalId, item.id, { state: 'disposed' });
}
