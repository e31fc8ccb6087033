import { describe, expect, it } from 'vitest';
import { closedStatuses, statuses } from '../bicycle/status.ts';
import { mayChangeLoading, mayLoad } from './may-load.ts';

describe('積込', () => {
  it('撤去した自転車だけを積み込める', () => {
    expect(statuses.filter((status) => mayLoad({ status }).allowed)).toEqual(['removed']);
  });

  it.each([
    ['in_transit', 'already-loaded'],
    ['tagged', 'not-removed'],
    ['stored', 'already-received'],
  ] as const)('%s は %s として断り、どうするかを伝える', (status, code) => {
    expect(mayLoad({ status })).toMatchObject({ code, reason: expect.stringMatching(/ください$/) });
  });

  it.each(closedStatuses)('終わった自転車（%s）は断る', (status) => {
    expect(mayLoad({ status })).toMatchObject({ allowed: false, code: 'closed' });
  });

  it('積込の取消と状況の記録は、保管所が受け入れるまでできる', () => {
    expect(statuses.filter((status) => mayChangeLoading({ status }).allowed)).toEqual(['in_transit']);
  });
});
