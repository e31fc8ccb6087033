import { allowed, refused, type Verdict } from '../verdict.ts';
import type { DisposalState } from './contracts.ts';

type ListFacts = { number: string; state: DisposalState };

/** Whether anything of a list can still change (row D1: until it is closed). */
export function mayWorkOnList({ number, state }: ListFacts): Verdict {
  if (state === 'closed') return refused('list-closed', `処分リスト ${number} は確定しているため、変更できません`);
  if (state === 'cancelled') return refused('list-cancelled', `処分リスト ${number} は取り消されています`);
  return allowed;
}

/** Whether bicycles of the list can be disposed of: someone has stood in front of each (row D1). */
export function mayDisposeByList(list: ListFacts): Verdict {
  if (list.state === 'listed') {
    return refused('not-reconciled', '突合が終わっていません。保管所で現物を読み取り、突合を終了してください');
  }
  return mayWorkOnList(list);
}
