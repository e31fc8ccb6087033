import { describe, expect, it } from 'vitest';
import { closedStatuses } from '../bicycle/status.ts';
import { mayRecordIntake } from './may-record-intake.ts';

describe('二次登録', () => {
  it('保管中なら何度でも登録できる', () => {
    expect(mayRecordIntake({ status: 'stored' })).toEqual({ allowed: true });
  });

  it.each([
    ['removed', 'not-received'],
    ['in_transit', 'not-received'],
    ['tagged', 'not-removed'],
  ] as const)('%s は %s として断り、先にすることを伝える', (status, code) => {
    expect(mayRecordIntake({ status })).toMatchObject({
      allowed: false,
      code,
      reason: expect.stringMatching(/ください$/),
    });
  });

  it.each(closedStatuses)('終わった自転車（%s）は断る', (status) => {
    expect(mayRecordIntake({ status })).toMatchObject({ allowed: false, code: 'closed' });
  });
});
