import { expect, it } from 'vitest';
import { disposalStates } from './contracts.ts';
import { mayDisposeByList, mayWorkOnList } from './may-work-on-list.ts';

it.each(disposalStates)('リストの状態 %s', (state) => {
  const list = { number: 'D081-0001', state };

  expect(mayWorkOnList(list).allowed).toBe(state === 'listed' || state === 'reconciled');
  expect(mayDisposeByList(list).allowed).toBe(state === 'reconciled');
});
