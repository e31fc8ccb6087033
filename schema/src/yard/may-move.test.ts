import { describe, expect, it } from 'vitest';
import { closedStatuses } from '../bicycle/status.ts';
import { type MoveFacts, mayMove } from './may-move.ts';

const [umegaoka, kyuden, yoga] = ['umegaoka', 'kyuden', 'yoga'];
const moving = (facts: Partial<MoveFacts> = {}): MoveFacts => ({
  status: 'stored',
  siteId: umegaoka,
  siteName: '梅丘',
  fromSiteId: umegaoka,
  toSiteId: kyuden,
  ...facts,
});

describe('保管所の移動', () => {
  it('保管中の自転車は、別の保管所へ移せる', () => {
    expect(mayMove(moving())).toEqual({ allowed: true });
  });

  it('同じ保管所へは移せない', () => {
    expect(mayMove(moving({ toSiteId: umegaoka }))).toMatchObject({ code: 'same-site' });
  });

  it('読み取った保管所にない自転車は、台帳の保管所を示して断る', () => {
    expect(mayMove(moving({ fromSiteId: yoga }))).toMatchObject({
      code: 'other-site',
      reason: expect.stringContaining('梅丘'),
    });
  });

  it.each([
    ['removed', 'not-received'],
    ['in_transit', 'not-received'],
    ['tagged', 'not-removed'],
  ] as const)('%s は %s として断り、どうするかを伝える', (status, code) => {
    expect(mayMove(moving({ status }))).toMatchObject({ code, reason: expect.stringMatching(/ください$/) });
  });

  it.each(closedStatuses)('終わった自転車（%s）は断る', (status) => {
    expect(mayMove(moving({ status }))).toMatchObject({ allowed: false, code: 'closed' });
  });
});
