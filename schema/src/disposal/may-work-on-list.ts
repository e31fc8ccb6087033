import { allowed, refused, type Verdict } from '../ground/verdict.ts';
import { type DisposalState, mostInOneList } from './contracts.ts';

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

/** Whether a list that has `itemCount` bicycles takes `adding` more. */
export function mayAddToList({ number, itemCount }: { number: string; itemCount: number }, adding: number): Verdict {
  if (itemCount + adding <= mostInOneList) return allowed;
  const most = mostInOneList.toLocaleString('ja-JP');
  return refused(
    'list-full',
    `1つの処分リストに載せられるのは${most}台までです。処分リスト ${number} には${itemCount.toLocaleString('ja-JP')}台載っているため、残りは別のリストにしてください`,
  );
}
