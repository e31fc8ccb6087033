import { expect, it } from 'vitest';
import { type ScanFacts, scanMessage, scanOutcome } from './scan-outcome.ts';

const site = 'a';
const facts = (changes: Partial<ScanFacts>): ScanFacts => ({
  status: 'stored',
  storageSiteId: site,
  storageSiteName: '桜新町',
  itemState: null,
  ...changes,
});

it.each([
  ['リストの自転車', { itemState: 'listed' }, 'found'],
  ['見つからなかったとした自転車', { itemState: 'not_found' }, 'found'],
  ['リストにない自転車', {}, 'not_on_list'],
  ['別の保管所の自転車', { storageSiteId: 'b' }, 'other_site'],
  ['除外した自転車', { itemState: 'removed' }, 'removed_from_list'],
  ['リストに載ったまま返還された自転車', { status: 'returned', itemState: 'listed' }, 'returned'],
  ['処分済みの自転車', { status: 'sold', itemState: 'disposed' }, 'disposed'],
  ['移送中の自転車', { status: 'in_transit' }, 'not_stored'],
  ['返還が取り消されて戻った自転車', { itemState: 'left' }, 'not_on_list'],
] as const)('%s', (_, changes, outcome) => {
  expect(scanOutcome(facts(changes), site)).toBe(outcome);
  expect(scanMessage(outcome, facts(changes))).toMatch(/(ください|あります)$/);
});

it('台帳にない番号は、読み直しを頼む', () => {
  expect(scanOutcome(null, site)).toBe('unknown');
  expect(scanMessage('unknown', null)).toContain('もう一度');
});
