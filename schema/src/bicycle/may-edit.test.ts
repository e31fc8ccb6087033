import { describe, expect, it } from 'vitest';
import { mayEdit } from './may-edit.ts';
import { closedStatuses, isClosed, statuses, statusLabels } from './status.ts';

describe('台帳の訂正', () => {
  it.each(statuses.filter((status) => !isClosed(status)))('%s の行は、見たときのままなら訂正できる', (status) => {
    expect(mayEdit({ status, revision: 7 }, 7)).toEqual({ allowed: true });
  });

  it.each([6, 8])('見た版（%i）と違えば断り、読み直すよう伝える', (expected) => {
    expect(mayEdit({ status: 'stored', revision: 7 }, expected)).toMatchObject({
      code: 'changed-meanwhile',
      reason: expect.stringContaining('読み直し'),
    });
  });

  it.each(closedStatuses)('終わった行（%s）は、版が合っていても違っていても状態の名前を示して断る', (status) => {
    const closed = { code: 'closed', reason: expect.stringContaining(statusLabels[status]) };

    expect(mayEdit({ status, revision: 7 }, 7)).toMatchObject(closed);
    expect(mayEdit({ status, revision: 7 }, 6)).toMatchObject(closed);
  });
});
