import { describe, expect, it } from 'vitest';
import { isNotified, type NoticeFact } from './is-notified.ts';

const row = { notifiedOn: '2026-11-24', isUndelivered: false, isOwnerAnother: false };
const toOwner = (state: NoticeFact['state']): NoticeFact => ({ state, isToOwner: true });
const toAnother = (state: NoticeFact['state']): NoticeFact => ({ state, isToOwner: false });
const after = (...states: NoticeFact['state'][]) => isNotified({ ...row, notices: states.toReversed().map(toOwner) });

describe('通知済みかどうか（処分の前提）', () => {
  it('発送した通知が戻っていなければ通知済み', () => {
    expect(after('sent')).toBe(true);
  });

  it('作成しただけで発送していなければ、通知日があっても通知済みではない', () => {
    expect(after('made')).toBe(false);
  });

  it('郵便で戻れば通知済みではない', () => {
    expect(after('undelivered')).toBe(false);
  });

  it('戻ったあと、作り直しただけでは通知済みにならず、発送してはじめて通知済みになる', () => {
    expect(after('undelivered', 'made')).toBe(false);
    expect(after('undelivered', 'sent')).toBe(true);
  });

  it('発送した通知は、再発行の作成や取消があっても通知済みのまま', () => {
    expect(after('sent', 'made')).toBe(true);
    expect(after('sent', 'cancelled')).toBe(true);
  });

  it('新しい住所への通知も戻れば、通知済みではない', () => {
    expect(after('undelivered', 'undelivered')).toBe(false);
    expect(after('sent', 'undelivered')).toBe(false);
  });

  it('取り消した通知だけなら通知済みではない', () => {
    expect(after('cancelled')).toBe(false);
  });

  it('前の所有者への通知は、今の所有者への通知にならない', () => {
    expect(isNotified({ ...row, notices: [toAnother('sent')] })).toBe(false);
    expect(isNotified({ ...row, notices: [toOwner('sent'), toAnother('sent')] })).toBe(true);
    expect(isNotified({ ...row, notices: [toAnother('undelivered'), toOwner('sent')] })).toBe(true);
    expect(isNotified({ ...row, notices: [toAnother('sent'), toOwner('undelivered')] })).toBe(false);
  });

  it('通知の記録のない移行データは、通知日と返戻の有無による', () => {
    expect(isNotified({ ...row, notices: [] })).toBe(true);
    expect(isNotified({ ...row, isUndelivered: true, notices: [] })).toBe(false);
    expect(isNotified({ ...row, notifiedOn: null, notices: [] })).toBe(false);
    expect(isNotified({ ...row, isOwnerAnother: true, notices: [] })).toBe(false);
  });
});
