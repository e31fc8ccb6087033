import { expect, it } from 'vitest';
import { mayUndoCashClose } from './may-undo-cash-close.ts';

const [clerk, other] = ['5a4c5e00-0000-4000-8000-00000000aa01', '5a4c5e00-0000-4000-8000-00000000aa02'];
const close = { closedById: clerk, closedAt: '2026-11-23T18:00:00.000+09:00' };

it('締めた本人は10分のあいだ取り消せ、過ぎると区の再開を待つ', () => {
  const undo = (now: string) => mayUndoCashClose(close, { actorId: clerk, now });
  expect(undo('2026-11-23T18:10:00.000+09:00')).toEqual({ allowed: true });
  expect(undo('2026-11-23T09:05:00.000Z')).toEqual({ allowed: true });
  expect(undo('2026-11-23T18:10:00.001+09:00')).toMatchObject({ code: 'too-late' });
});

it('ほかの人は取り消せない', () => {
  expect(mayUndoCashClose(close, { actorId: other, now: '2026-11-23T18:01:00.000+09:00' })).toMatchObject({
    code: 'other-person',
  });
});
