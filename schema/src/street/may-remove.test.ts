import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { statuses } from '../bicycle/status.ts';
import { mayRemove, type RemovalFacts, removableAt } from './may-remove.ts';

const at = (iso: string) => DateTime.fromISO(iso, { setZone: true });
const tagged = (facts: Partial<RemovalFacts> = {}): RemovalFacts => ({
  status: 'tagged',
  warnedAt: at('2026-11-23T13:35:00+09:00'),
  now: at('2026-11-23T14:05:00+09:00'),
  waitMinutes: 30,
  mayRemoveEarly: false,
  ...facts,
});

describe('撤去してよい時', () => {
  it('待ち時間のちょうど終わりから撤去できる', () => {
    expect(removableAt(at('2026-11-23T13:35:00+09:00'), 30).toMillis()).toBe(
      at('2026-11-23T14:05:00+09:00').toMillis(),
    );
    expect(mayRemove(tagged())).toEqual({ allowed: true });
    expect(mayRemove(tagged({ now: at('2026-11-23T14:04:59.999+09:00') }))).toMatchObject({
      allowed: false,
      code: 'too-early',
    });
  });

  it('時差の書き方が違っても、同じ瞬間として比べる', () => {
    expect(mayRemove(tagged({ now: at('2026-11-23T05:05:00Z') }))).toEqual({ allowed: true });
    expect(mayRemove(tagged({ now: at('2026-11-23T05:04:59Z') }))).toMatchObject({ code: 'too-early' });
  });

  it.each([
    ['13:35:00', 'あと30分です（14:05から）'],
    ['13:59:59', 'あと6分です（14:05から）'],
    ['14:04:00', 'あと1分です（14:05から）'],
    ['14:04:59', 'あと1分です（14:05から）'],
  ])('%s には残りの分数と撤去できる時刻を伝える', (time, words) => {
    expect(mayRemove(tagged({ now: at(`2026-11-23T${time}+09:00`) }))).toMatchObject({
      reason: expect.stringContaining(words),
    });
  });

  it('秒まであるときは、確かに待ち時間が終わった分を伝える', () => {
    expect(mayRemove(tagged({ warnedAt: at('2026-11-23T13:35:01+09:00') }))).toMatchObject({
      reason: expect.stringContaining('あと1分です（14:06から）'),
    });
  });

  it('日をまたぐときは日も伝える', () => {
    const night = { warnedAt: at('2026-12-31T23:50:00+09:00'), now: at('2026-12-31T23:51:00+09:00') };

    expect(mayRemove(tagged(night))).toMatchObject({
      reason: expect.stringContaining('あと29分です（1月1日 00:20から）'),
    });
  });

  it('どの時刻でも、待ち時間を過ぎているときだけ撤去できる', () => {
    const minutes = fc.integer({ min: 0, max: 240 });
    const elapsed = fc.integer({ min: -60_000, max: 15_000_000 });
    fc.assert(
      fc.property(minutes, elapsed, (waitMinutes, milliseconds) => {
        const facts = tagged({ waitMinutes });
        const verdict = mayRemove({ ...facts, now: facts.warnedAt.plus({ milliseconds }) });
        expect(verdict.allowed).toBe(milliseconds >= waitMinutes * 60_000);
      }),
    );
  });
});

describe('待ち時間の前の撤去', () => {
  const early = { now: at('2026-11-23T13:40:00+09:00') };

  it('権限のある人が理由を書けば撤去できる', () => {
    expect(mayRemove(tagged({ ...early, mayRemoveEarly: true, earlyReason: '点字ブロックをふさいでいる' }))).toEqual({
      allowed: true,
    });
  });

  it.each([undefined, '', '　 '])('理由が空（%j）なら権限があっても断り、理由を求める', (earlyReason) => {
    expect(mayRemove(tagged({ ...early, mayRemoveEarly: true, earlyReason }))).toMatchObject({
      code: 'too-early',
      reason: expect.stringContaining('理由を入力してください'),
    });
  });

  it('権限のない人は理由を書いても断られる', () => {
    expect(mayRemove(tagged({ ...early, earlyReason: '急ぎ' }))).toMatchObject({ code: 'early-not-permitted' });
  });
});

describe('撤去できる状態', () => {
  it.each(statuses.filter((status) => status !== 'tagged'))('%s は待ち時間を過ぎても断る', (status) => {
    const verdict = mayRemove(tagged({ status, mayRemoveEarly: true, earlyReason: '急ぎ' }));

    expect(verdict).toMatchObject({ allowed: false, reason: expect.stringMatching(/ください$/) });
    expect(verdict).not.toMatchObject({ code: 'too-early' });
  });
});
