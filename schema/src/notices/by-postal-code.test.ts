import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byPostalCode } from './by-postal-code.ts';

describe('印刷の順', () => {
  it('郵便番号、住所の順で、郵便番号のないものは最後になる', () => {
    const posted = [
      { postalCode: null, address: 'い' },
      { postalCode: '157-0066', address: 'い' },
      { postalCode: '154-0017', address: 'ろ' },
      { postalCode: '154-0017', address: 'い' },
    ];

    expect(posted.toSorted(byPostalCode)).toEqual(posted.toReversed());
  });

  it('どのような組でも、順は入力の並びによらない', () => {
    const record = fc.record({
      postalCode: fc.option(fc.stringMatching(/^[0-9]{3}-[0-9]{4}$/)),
      address: fc.string(),
    });
    fc.assert(
      fc.property(fc.array(record), (posted) => {
        expect(posted.toReversed().sort(byPostalCode)).toEqual(posted.toSorted(byPostalCode));
      }),
    );
  });
});
