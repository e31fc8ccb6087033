import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Status, statuses } from '../bicycle/status.ts';
import { compareStock, stocktakeOutcome } from './compare-stock.ts';

const here = 'site-here';
const outcomes: [string, Status, string | null, string][] = [
  ['この保管所で保管中', 'stored', here, 'found'],
  ['別の保管所で保管中', 'stored', 'site-there', 'other-site'],
  ['撤去されたまま受入がない', 'removed', here, 'not-received'],
  ['積込のあと受入がない', 'in_transit', here, 'not-received'],
  ['返還済', 'returned', here, 'closed'],
  ['売却済', 'sold', here, 'closed'],
  ['所有者が移動', 'gone', null, 'closed'],
  ['札付け中', 'tagged', null, 'in-street'],
];

describe('棚卸の読み取り', () => {
  it.each(outcomes)('%s', (_, status, storageSiteId, outcome) => {
    expect(stocktakeOutcome({ status, storageSiteId }, here)).toBe(outcome);
  });

  it('自転車に付いていない札', () => {
    expect(stocktakeOutcome(undefined, here)).toBe('unknown-tag');
  });

  it('在庫どおりと数えるのは、この保管所で保管中の自転車だけ', () => {
    for (const status of statuses) {
      const outcome = stocktakeOutcome({ status, storageSiteId: here }, here);
      expect(outcome === 'found').toBe(status === 'stored');
    }
  });
});

describe('棚卸の過不足', () => {
  const tags = fc.uniqueArray(fc.stringMatching(/^[0-9]{8}$/), { maxLength: 30 });

  it('読んだものと足りないものを合わせると、台帳の在庫になる', () => {
    fc.assert(
      fc.property(tags, tags, (expected, scanned) => {
        const { foundCount, missing } = compareStock(
          expected.map((tagNumber) => ({ tagNumber })),
          scanned,
        );

        expect(foundCount + missing.length).toBe(expected.length);
        expect(missing.every(({ tagNumber }) => expected.includes(tagNumber) && !scanned.includes(tagNumber))).toBe(
          true,
        );
      }),
    );
  });

  it('同じ札を二度読んでも数は変わらない', () => {
    const expected = [{ tagNumber: '00000017' }, { tagNumber: '00000025' }];

    expect(compareStock(expected, ['00000017', '00000017'])).toEqual({
      foundCount: 1,
      missing: [{ tagNumber: '00000025' }],
    });
  });
});
