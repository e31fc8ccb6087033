import { describe, expect, it } from 'vitest';
import { closedStatuses, statusLabels } from '../bicycle/status.ts';
import { type ArrivalFacts, mayReceive } from './may-receive.ts';

const umegaoka = '5a4c5e00-0000-4000-8000-00000000aa01';
const kyuden = '5a4c5e00-0000-4000-8000-00000000aa02';
const arriving = (facts: Partial<ArrivalFacts> = {}): ArrivalFacts => ({
  status: 'removed',
  expectedSiteId: umegaoka,
  expectedSiteName: '梅丘',
  siteId: umegaoka,
  acceptsOtherSite: false,
  ...facts,
});

describe('保管所への受入', () => {
  it.each(['removed', 'in_transit'] as const)('%s の自転車は、行き先の保管所で受け入れられる', (status) => {
    expect(mayReceive(arriving({ status }))).toEqual({ allowed: true });
  });

  it('別の保管所では断り、正しい保管所の名前とどうするかを伝える', () => {
    expect(mayReceive(arriving({ siteId: kyuden }))).toMatchObject({
      code: 'other-site',
      reason: expect.stringMatching(/「梅丘」へ回すか、.*受け入れる/),
    });
  });

  it('ここで保管すると答えれば、別の保管所でも受け入れられる', () => {
    expect(mayReceive(arriving({ siteId: kyuden, acceptsOtherSite: true }))).toEqual({ allowed: true });
  });

  it('行き先が決まっていない自転車は、どの保管所でも受け入れられる', () => {
    expect(mayReceive(arriving({ expectedSiteId: null, expectedSiteName: null }))).toEqual({ allowed: true });
  });

  it.each([
    ['stored', 'already-received'],
    ['tagged', 'not-removed'],
  ] as const)('%s は別の保管所を認めても %s として断る', (status, code) => {
    expect(mayReceive(arriving({ status, acceptsOtherSite: true }))).toMatchObject({
      code,
      reason: expect.stringMatching(/ください$/),
    });
  });

  it.each(closedStatuses)('終わった自転車（%s）は状態の名前を示して断る', (status) => {
    expect(mayReceive(arriving({ status, acceptsOtherSite: true }))).toMatchObject({
      code: 'closed',
      reason: expect.stringContaining(statusLabels[status]),
    });
  });
});
