import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountDue } from './amount-due.ts';
import { exemptionStates } from './exemption.ts';

const feeYen = 3000;

test.each([
  ['none', { yen: 3000, isExempt: false, returnKind: 'paid' }],
  ['refused', { yen: 3000, isExempt: false, returnKind: 'paid' }],
  ['confirmed', { yen: 0, isExempt: true, returnKind: 'exempt' }],
] as const)('免除が %s のときの金額', (state, expected) => {
  expect(amountDue({ feeYen, state, reasonCode: 'theft_report' })).toMatchObject({ allowed: true, ...expected });
});

test('誤撤去の免除は、誤撤去による返還になる', () => {
  expect(amountDue({ feeYen, state: 'confirmed', reasonCode: 'mistaken_removal' })).toMatchObject({
    yen: 0,
    returnKind: 'mistaken_removal',
  });
});

test('確認待ちのあいだは、受け取りも免除もしない', () => {
  expect(amountDue({ feeYen, state: 'requested' })).toMatchObject({
    allowed: false,
    code: 'exemption-pending',
    reason: expect.stringContaining('確認待ち'),
  });
});

test('手数料がいくらでも、0円になるのは確認された免除だけ', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.constantFrom(...exemptionStates), (fee, state) => {
      const due = amountDue({ feeYen: fee, state });

      expect(due.allowed && due.yen === 0).toBe(state === 'confirmed');
      expect(due.allowed && due.yen === fee).toBe(state === 'none' || state === 'refused');
    }),
  );
});
