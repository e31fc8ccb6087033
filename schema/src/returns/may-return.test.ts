import { describe, expect, it } from 'vitest';
import { statuses } from '../bicycle/status.ts';
import { mayReturn } from './may-return.ts';

const seen = { revision: 5, expectedRevision: 5 };

describe('返還', () => {
  it('保管中で、見たときのままなら返還できる', () => {
    expect(mayReturn({ ...seen, status: 'stored' })).toEqual({ allowed: true });
  });

  it.each([
    ['returned', 'already-returned'],
    ['scrapped', 'already-disposed'],
    ['sold', 'already-disposed'],
    ['recycled', 'already-disposed'],
    ['discarded', 'already-disposed'],
    ['removed', 'not-received'],
    ['in_transit', 'not-received'],
    ['tagged', 'not-removed'],
    ['gone', 'gone'],
    ['cancelled', 'cancelled'],
  ] as const)('%s は %s として断り、どうするかを伝える', (status, code) => {
    expect(mayReturn({ ...seen, status })).toMatchObject({
      allowed: false,
      code,
      reason: expect.stringMatching(/ください$/),
    });
  });

  it('保管中のほかは、どの状態でも返還できない', () => {
    expect(statuses.filter((status) => mayReturn({ ...seen, status }).allowed)).toEqual(['stored']);
  });

  it('二つの窓口で同時に返還すると、後の方は「返還済み」と伝えられる', () => {
    expect(mayReturn({ status: 'returned', revision: 6, expectedRevision: 5 })).toMatchObject({
      code: 'already-returned',
    });
  });

  it('見たあとに変わった行は断る', () => {
    expect(mayReturn({ status: 'stored', revision: 6, expectedRevision: 5 })).toMatchObject({
      code: 'changed-meanwhile',
    });
  });

  it('返還を止めている自転車は断る', () => {
    expect(mayReturn({ ...seen, status: 'stored', isHeld: true })).toMatchObject({ code: 'held' });
  });
});
