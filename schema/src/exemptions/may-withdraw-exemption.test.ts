import { expect, it } from 'vitest';
import { mayWithdrawExemption } from './may-withdraw-exemption.ts';

it('見たままの状態なら、答えの前でも後でも取り下げられる', () => {
  for (const state of ['requested', 'confirmed', 'refused'] as const) {
    expect(mayWithdrawExemption({ state, seenState: state, isWithdrawn: false }).allowed).toBe(true);
  }
});

it('見たあとに答えが出ていれば、先にそれを見てもらう', () => {
  expect(mayWithdrawExemption({ state: 'confirmed', seenState: 'requested', isWithdrawn: false })).toMatchObject({
    code: 'already-decided',
    reason: expect.stringContaining('免除を確認'),
  });
});

it('二度は取り下げられない', () => {
  expect(mayWithdrawExemption({ state: 'requested', seenState: 'requested', isWithdrawn: true })).toMatchObject({
    code: 'withdrawn',
  });
});
