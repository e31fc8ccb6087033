import { expect, test } from 'vitest';
import { mayCharge } from './may-charge.ts';

test('手数料を受け取れるのは有料返還だけ', () => {
  expect(mayCharge('paid').allowed).toBe(true);
  for (const code of ['exempt', 'mistaken_removal', 'police', 'other', undefined]) {
    expect(mayCharge(code)).toMatchObject({ allowed: false, code: 'not-a-paid-return' });
  }
});
