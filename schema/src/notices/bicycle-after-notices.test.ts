import { describe, expect, it } from 'vitest';
import { bicycleAfterNotices } from './bicycle-after-notices.ts';

describe('通知のあとの台帳', () => {
  const notice = { notifiedOn: '2026-11-24', undeliveredOn: '2026-12-01', undeliveredReason: 'x' };

  it('作成か発送なら通知日が入り、返戻はない', () => {
    for (const state of ['made', 'sent'] as const) {
      expect(bicycleAfterNotices({ ...notice, state })).toEqual({
        notifiedOn: '2026-11-24',
        isUndelivered: false,
        undeliveredOn: null,
        undeliveredReason: null,
      });
    }
  });

  it('返戻なら、その日と内容が入る', () => {
    expect(bicycleAfterNotices({ ...notice, state: 'undelivered' })).toEqual({ ...notice, isUndelivered: true });
  });

  it('通知がなければ何もない', () => {
    expect(bicycleAfterNotices(undefined)).toMatchObject({ notifiedOn: null, isUndelivered: false });
  });
});
