import { expect, it } from 'vitest';
import { statuses } from '../bicycle/status.ts';
import { mayCancelReturn } from './may-cancel-return.ts';

const facts = {
  status: 'returned',
  returnedOn: '2026-11-23',
  isCancelled: false,
  paidYen: 3000,
  today: '2026-11-23',
  isCashClosed: false,
  mayReopenCash: false,
} as const;

it('保管所は、その日の返還を取り消せる', () => {
  expect(mayCancelReturn(facts).allowed).toBe(true);
});

it('前の日の返還は、保管所では取り消せず、区なら取り消せる', () => {
  const yesterday = { ...facts, returnedOn: '2026-11-22' };
  expect(mayCancelReturn(yesterday)).toMatchObject({ code: 'another-day' });
  expect(mayCancelReturn({ ...yesterday, mayReopenCash: true }).allowed).toBe(true);
});

it('レジを締めた後は、受け取った手数料を返せない。免除の返還なら取り消せる', () => {
  expect(mayCancelReturn({ ...facts, isCashClosed: true })).toMatchObject({ code: 'cash-closed' });
  expect(mayCancelReturn({ ...facts, isCashClosed: true, mayReopenCash: true })).toMatchObject({ code: 'cash-closed' });
  expect(mayCancelReturn({ ...facts, isCashClosed: true, paidYen: 0 }).allowed).toBe(true);
});

it('返還済みでない自転車と、取り消した返還は断る', () => {
  expect(statuses.filter((status) => mayCancelReturn({ ...facts, status }).allowed)).toEqual(['returned']);
  expect(mayCancelReturn({ ...facts, returnedOn: null })).toMatchObject({ code: 'not-returned' });
  expect(mayCancelReturn({ ...facts, isCancelled: true })).toMatchObject({ code: 'already-cancelled' });
});
