/** What each state of a notice still allows: sending, taking back, a return by post, another letter. */
import { describe, expect, it } from 'vitest';
import { closedStatuses, keptStatuses } from '../bicycle/status.ts';
import { noticeStates } from './contracts.ts';
import { mayCancelNotice } from './may-cancel-notice.ts';
import { mayCancelUndelivered } from './may-cancel-undelivered.ts';
import { mayMarkUndelivered } from './may-mark-undelivered.ts';
import { mayReissue } from './may-reissue.ts';
import { maySend, maySendOn } from './may-send.ts';

const statesThat = (allow: (state: (typeof noticeStates)[number]) => { allowed: boolean }) =>
  noticeStates.filter((state) => allow(state).allowed);

describe('通知の状態', () => {
  it('発送待ちだけを発送でき、取り消せる', () => {
    expect(statesThat((state) => maySend({ state, status: 'stored', isToOwner: true }))).toEqual(['made']);
    expect(statesThat(mayCancelNotice)).toEqual(['made']);
  });

  it('発送済みだけに返戻を登録できる', () => {
    const days = { notifiedOn: '2026-11-24', undeliveredOn: '2026-12-01', today: '2026-12-01' };

    expect(statesThat((state) => mayMarkUndelivered({ state, ...days }))).toEqual(['sent']);
  });

  it('返戻だけを取り消せる', () => {
    const nothingFollowed = { addressInquiredOn: null, hasLaterNotice: false };

    expect(statesThat((state) => mayCancelUndelivered({ state, ...nothingFollowed }))).toEqual(['undelivered']);
  });

  it('取り消した通知と、あとに別の通知がある通知は再発行できない', () => {
    expect(statesThat((state) => mayReissue({ state, isNewest: true }))).toEqual(['made', 'sent', 'undelivered']);
    expect(statesThat((state) => mayReissue({ state, isNewest: false }))).toEqual([]);
  });
});

describe('発送', () => {
  it.each(keptStatuses)('%s の自転車の通知は発送できる', (status) => {
    expect(maySend({ state: 'made', status, isToOwner: true })).toEqual({ allowed: true });
  });

  it.each(closedStatuses)('作成のあとに終わった自転車（%s）の通知は、抜き取るよう示して断る', (status) => {
    expect(maySend({ state: 'made', status, isToOwner: true })).toMatchObject({
      code: 'closed-meanwhile',
      reason: expect.stringContaining('抜き取り'),
    });
  });

  it('作成のあとに所有者が変わった自転車の通知は、抜き取って作り直すよう示して断る', () => {
    expect(maySend({ state: 'made', status: 'stored', isToOwner: false })).toMatchObject({
      code: 'other-owner-meanwhile',
      reason: expect.stringMatching(/抜き取り.*作り直して/),
    });
  });

  it.each([
    ['2026-11-23', 'sent-before-made'],
    ['2026-11-26', 'sent-in-future'],
  ])('発送日は作成した日から今日まで（%s は断る）', (day, code) => {
    const days = { madeOn: '2026-11-24', today: '2026-11-25' };

    expect(maySendOn(day, days)).toMatchObject({ code });
    expect(maySendOn('2026-11-24', days)).toEqual({ allowed: true });
    expect(maySendOn('2026-11-25', days)).toEqual({ allowed: true });
  });
});

describe('返戻', () => {
  it('作成のあとに所有者が変わった自転車の通知は、抜き取って作り直すよう示して断る', () => {
    expect(maySend({ state: 'made', status: 'stored', isToOwner: false })).toMatchObject({
      code: 'other-owner-meanwhile',
      reason: expect.stringMatching(/抜き取り.*作り直して/),
    });
  });

  it.each([
    ['2026-11-23', 'undelivered-before-notice'],
    ['2026-12-02', 'undelivered-in-future'],
  ])('返戻日は返還通知日から今日まで（%s は断る）', (undeliveredOn, code) => {
    const facts = { state: 'sent' as const, notifiedOn: '2026-11-24', undeliveredOn, today: '2026-12-01' };

    expect(mayMarkUndelivered(facts)).toMatchObject({ code });
  });

  it('住所照会か再発送のあとは、返戻を取り消せない', () => {
    const undelivered = { state: 'undelivered' as const, addressInquiredOn: null, hasLaterNotice: false };

    expect(mayCancelUndelivered({ ...undelivered, addressInquiredOn: '2026-12-02' })).toMatchObject({
      code: 'inquired',
    });
    expect(mayCancelUndelivered({ ...undelivered, hasLaterNotice: true })).toMatchObject({ code: 'resent' });
  });
});
