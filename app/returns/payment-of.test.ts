import { expect, test } from 'vitest';
import { paymentOf } from './payment-of.ts';

const nobody = {
  reasonLabel: null,
  askedAt: '2026-11-23T14:05:00+09:00',
  askedByName: null,
  decidedAt: null,
  decidedByName: null,
  decisionNote: null,
  claimantName: null,
  claimantNameKana: null,
  claimantPostalCode: null,
  claimantAddress: null,
  claimantPhone: null,
  claimantRelationId: null,
  identityDocumentId: null,
  identityNote: null,
  note: null,
  vehicleKindId: null,
  returnId: 'case',
  reasonCode: 'theft_report',
};
const counter = (state?: 'requested' | 'confirmed' | 'refused', isClosed = false) => ({
  openCase: state === undefined ? null : { ...nobody, state },
  cashClosed: isClosed ? { at: '2026-11-23T18:00:00+09:00', byName: '見本 花子' } : null,
});

test.each([
  [undefined, true, 3000, '￥3,000を受け取って返還する'],
  ['requested', false, undefined, '免除の確認が済むと返還できます'],
  ['confirmed', true, 0, '免除で返還する'],
  ['refused', true, 3000, '￥3,000を受け取って返還する'],
] as const)('免除が %s のとき、ボタンは金額と次にすることを言う', (state, isReady, yen, label) => {
  expect(paymentOf(3000, counter(state))).toMatchObject({ isReady, yen, label });
});

test('レジを締めた後は受け取れないが、免除の返還はできる', () => {
  expect(paymentOf(3000, counter(undefined, true))).toMatchObject({
    isReady: false,
    why: expect.stringContaining('18:00 に 見本 花子 が締めました'),
  });
  expect(paymentOf(3000, counter('confirmed', true)).isReady).toBe(true);
});

test('手数料が決まらないうちは受け取れない', () => {
  expect(paymentOf(undefined, counter())).toMatchObject({ isReady: false, yen: undefined });
});
