import { expect, it } from 'vitest';
import { statuses } from '../bicycle/status.ts';
import { exemptionStates } from '../returns/exemption.ts';
import { mayDecideExemption } from './may-decide-exemption.ts';

const facts = { status: 'stored', state: 'requested', isWithdrawn: false, askedBy: 'yard', decidedBy: 'call' } as const;

it('確認待ちの申請は、受け付けた人のほかの人が決められる', () => {
  expect(mayDecideExemption(facts).allowed).toBe(true);
  expect(mayDecideExemption({ ...facts, decidedBy: 'yard' })).toMatchObject({ code: 'same-person' });
});

it('決まった申請と取り下げた申請は、もう決められない', () => {
  expect(exemptionStates.filter((state) => mayDecideExemption({ ...facts, state }).allowed)).toEqual(['requested']);
  expect(mayDecideExemption({ ...facts, isWithdrawn: true })).toMatchObject({ code: 'withdrawn' });
});

it('返還・処分などで終わった自転車の申請は、もう決められない', () => {
  const decidable = statuses.filter((status) => mayDecideExemption({ ...facts, status }).allowed);
  expect(decidable).toEqual(['tagged', 'removed', 'in_transit', 'stored']);
});
