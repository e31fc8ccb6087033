import { describe, expect, it } from 'vitest';
import type { BlockerCode } from '../bicycle/blocker-codes.ts';
import { mayHold, mayReleaseHold } from './may-hold.ts';
import { liftedBy, mayAskOverride, mayDecideOverride } from './may-override.ts';

const blockers = (...codes: BlockerCode[]) =>
  codes.map((code) => ({ code, reason: '理由', todo: '次にすること', article: '条文', since: null }));

describe('処分の例外の申請', () => {
  const asked = { status: 'stored' as const, openState: null, lifts: [] as BlockerCode[] };
  const on = { unansweredDays: 30, today: '2026-11-23' };

  it('外せる理由があれば申請でき、外せるものだけが外れる', () => {
    const standing = blockers('held', 'deadline', 'not-announced');

    expect(liftedBy(standing, on)).toEqual(['deadline', 'not-announced']);
    expect(mayAskOverride({ ...asked, blockers: standing, lifts: liftedBy(standing, on) })).toEqual({ allowed: true });
  });

  it('警察の回答を待つ日数が過ぎるまで、照会中は例外でも外せない', () => {
    const since = (day: string) => blockers('police-inquiry').map((blocker) => ({ ...blocker, since: day }));

    expect(liftedBy(since('2026-10-24'), on)).toEqual([]);
    expect(liftedBy(since('2026-10-23'), on)).toEqual(['police-inquiry']);
  });

  it.each([
    ['止めるものがない', { ...asked, blockers: [] }, 'not-blocked'],
    ['外せない理由だけ', { ...asked, blockers: blockers('held') }, 'not-liftable'],
    ['申請中', { ...asked, openState: 'asked' as const, blockers: blockers('deadline') }, 'override-open'],
    ['承認済み', { ...asked, openState: 'approved' as const, blockers: blockers('deadline') }, 'override-open'],
    ['返還済み', { ...asked, status: 'returned' as const, blockers: blockers('closed') }, 'closed'],
  ])('%s なら申請できない', (_what, facts, code) => {
    expect(mayAskOverride(facts)).toMatchObject({ allowed: false, code });
  });
});

describe('処分の例外の判断', () => {
  const waiting = { status: 'stored' as const, state: 'asked' as const, isOwn: false, decision: 'approved' as const };

  it('申請した人は承認できず、取り下げることはできる', () => {
    expect(mayDecideOverride({ ...waiting, isOwn: true })).toMatchObject({ code: 'same-person' });
    expect(mayDecideOverride({ ...waiting, isOwn: true, decision: 'refused' })).toEqual({ allowed: true });
  });

  it('別の人は承認でき、承認した後でも取り消せる', () => {
    expect(mayDecideOverride(waiting)).toEqual({ allowed: true });
    expect(mayDecideOverride({ ...waiting, state: 'approved', decision: 'refused' })).toEqual({ allowed: true });
  });

  it('二度目の承認、却下された申請、終わった自転車は断る', () => {
    expect(mayDecideOverride({ ...waiting, state: 'approved' })).toMatchObject({ code: 'already-decided' });
    expect(mayDecideOverride({ ...waiting, state: 'refused' })).toMatchObject({ code: 'already-decided' });
    expect(mayDecideOverride({ ...waiting, status: 'sold' })).toMatchObject({ code: 'closed' });
  });
});

describe('処分の保留', () => {
  const stored = { status: 'stored' as const, isHeld: false, revision: 3 };

  it('撤去した自転車は保留でき、保留したものは解除できる', () => {
    expect(mayHold(stored, 3)).toEqual({ allowed: true });
    expect(mayReleaseHold({ ...stored, isHeld: true }, 3)).toEqual({ allowed: true });
  });

  it.each([
    [mayHold({ ...stored, isHeld: true }, 3), 'already-held'],
    [mayHold({ ...stored, status: 'tagged' }, 3), 'not-removed'],
    [mayHold({ ...stored, status: 'returned' }, 3), 'closed'],
    [mayHold(stored, 2), 'changed-meanwhile'],
    [mayReleaseHold(stored, 3), 'not-held'],
    [mayReleaseHold({ ...stored, status: 'scrapped' }, 3), 'closed'],
    [mayReleaseHold({ ...stored, isHeld: true }, 2), 'changed-meanwhile'],
  ])('できないときは理由を言う（%o）', (verdict, code) => {
    expect(verdict).toMatchObject({ allowed: false, code });
  });
});
