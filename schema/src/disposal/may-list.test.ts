import { expect, it } from 'vitest';
import type { Blocker } from './may-dispose.ts';
import { type ListingFacts, listingObstacles } from './may-list.ts';

const ready: ListingFacts = {
  status: 'stored',
  storageSiteId: 'a',
  storageSiteName: '桜新町',
  blockers: [],
  openListNumber: null,
};

it('何も止めるものがなければ、その保管所のリストに載せられる', () => {
  expect(listingObstacles(ready, 'a')).toEqual([]);
  expect(listingObstacles(ready)).toEqual([]);
});

const blocker = (code: Blocker['code'], reason: string): Blocker => ({
  code,
  reason,
  todo: '待ってください',
  article: '',
  since: null,
});

it('止めるものをすべて挙げる：関門・別のリスト・別の保管所', () => {
  const blockers = [blocker('deadline', '保管期限は明日です')];
  const obstacles = listingObstacles({ ...ready, blockers, openListNumber: 'D081-0001' }, 'b');

  expect(obstacles).toEqual([
    '保管期限は明日です。待ってください',
    '処分リスト D081-0001 に載っています',
    expect.stringContaining('桜新町の自転車です'),
  ]);
});

it('処分公示の期間中でもリストに載せられる。突合は期間中にできる', () => {
  const blockers = [blocker('notice-running', '処分公示の期間中です')];

  expect(listingObstacles({ ...ready, blockers }, 'a')).toEqual([]);
});

it('手続きの終わった自転車は、それだけを理由にする', () => {
  expect(listingObstacles({ ...ready, status: 'returned' }, 'b')).toEqual(['「返還済」で手続きが終わっています']);
});
