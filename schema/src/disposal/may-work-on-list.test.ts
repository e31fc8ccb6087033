import { expect, it } from 'vitest';
import { disposalStates } from './contracts.ts';
import { mayAddToList, mayDisposeByList, mayWorkOnList } from './may-work-on-list.ts';

it.each(disposalStates)('リストの状態 %s', (state) => {
  const list = { number: 'D081-0001', state };

  expect(mayWorkOnList(list).allowed).toBe(state === 'listed' || state === 'reconciled');
  expect(mayDisposeByList(list).allowed).toBe(state === 'reconciled');
});

it.each([
  [1_999, 1, true],
  [2_000, 0, true],
  [2_000, 1, false],
  [0, 2_001, false],
])('%s台のリストに%s台の追加は%s', (itemCount, adding, isAllowed) => {
  const verdict = mayAddToList({ number: 'D081-0001', itemCount }, adding);

  expect(verdict.allowed).toBe(isAllowed);
  if (!verdict.allowed) expect(verdict.reason).toContain('別のリスト');
});
