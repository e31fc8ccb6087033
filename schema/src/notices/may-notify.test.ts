import { describe, expect, it } from 'vitest';
import { closedStatuses, keptStatuses } from '../bicycle/status.ts';
import { type EarlierNotice, mayNotify, type NotifyFacts } from './may-notify.ts';

const owner = { name: '見本 太郎', postalCode: '154-0017', address: '東京都世田谷区世田谷4-21-27' };
const facts = (changes: Partial<NotifyFacts> = {}): NotifyFacts => ({
  status: 'stored',
  isHeld: false,
  owner,
  earlier: null,
  isReissue: false,
  ...changes,
});
const earlier = (state: EarlierNotice['state'], recipient = owner): EarlierNotice => ({
  number: 'N08-000001',
  state,
  recipient,
  isToOwner: true,
});

describe('返還通知の作成', () => {
  it.each(keptStatuses)('所有者の氏名と住所が分かっていれば、%s の自転車の通知を作れる', (status) => {
    expect(mayNotify(facts({ status }))).toEqual({ allowed: true });
  });

  it.each(closedStatuses)('終わった自転車（%s）には作れない', (status) => {
    expect(mayNotify(facts({ status }))).toMatchObject({ code: 'closed' });
  });

  it('撤去前の自転車には作れない', () => {
    expect(mayNotify(facts({ status: 'tagged' }))).toMatchObject({ code: 'not-removed' });
  });

  it('返還を止めている自転車には作れない', () => {
    expect(mayNotify(facts({ isHeld: true }))).toMatchObject({ code: 'held' });
  });

  it.each([
    ['owner-unknown', null],
    ['no-name', { ...owner, name: null }],
    ['no-name', { ...owner, name: '' }],
    ['no-address', { ...owner, address: null }],
  ])('宛先が分からなければ作れない（%s）', (code, unknown) => {
    expect(mayNotify(facts({ owner: unknown }))).toMatchObject({ code });
  });

  it('郵便番号がなくても作れる', () => {
    expect(mayNotify(facts({ owner: { ...owner, postalCode: null } }))).toEqual({ allowed: true });
  });

  it.each([
    ['made', 'notice-waits'],
    ['sent', 'notice-sent'],
  ] as const)('通知が %s なら作れず、その番号を示す', (state, code) => {
    expect(mayNotify(facts({ earlier: earlier(state) }))).toMatchObject({
      code,
      reason: expect.stringContaining('N08-000001'),
    });
  });

  it('戻った住所のままでは作れない。字の幅や空白の違いは同じ住所とみなす', () => {
    const same = {
      name: '見本　太郎',
      postalCode: '1540017',
      address: '東京都世田谷区世田谷４−２１−２７'.replace(/−/g, '-'),
    };

    expect(mayNotify(facts({ earlier: earlier('undelivered', same) }))).toMatchObject({ code: 'same-address' });
  });

  it.each([{ address: '東京都狛江市和泉本町1-1-5' }, { postalCode: '201-8585' }, { name: '見本 花子' }])(
    '戻ったあとで宛先が %j に変われば作れる',
    (change) => {
      expect(mayNotify(facts({ owner: { ...owner, ...change }, earlier: earlier('undelivered') }))).toEqual({
        allowed: true,
      });
    },
  );

  it('前の所有者にだけ発送していれば、今の所有者への通知を作れる。発送を待つ分は先に取り消す', () => {
    const toAnother = (state: EarlierNotice['state']) => ({ ...earlier(state), isToOwner: false });

    expect(mayNotify(facts({ earlier: toAnother('sent') }))).toEqual({ allowed: true });
    expect(mayNotify(facts({ earlier: toAnother('undelivered') }))).toEqual({ allowed: true });
    expect(mayNotify(facts({ earlier: toAnother('made') }))).toMatchObject({ code: 'notice-waits' });
  });

  it.each(['made', 'sent', 'undelivered'] as const)('再発行なら、前の通知が %s でも作れる', (state) => {
    expect(mayNotify(facts({ earlier: earlier(state), isReissue: true }))).toEqual({ allowed: true });
  });

  it('再発行でも、返還済み・保留中・宛先不明では作れない', () => {
    for (const changes of [{ status: 'returned' as const }, { isHeld: true }, { owner: null }]) {
      expect(mayNotify(facts({ ...changes, isReissue: true })).allowed).toBe(false);
    }
  });
});
