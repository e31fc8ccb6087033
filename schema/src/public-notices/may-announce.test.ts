import { describe, expect, it } from 'vitest';
import type { Blocker } from '../disposal/may-dispose.ts';
import { type AnnounceFacts, mayAnnounce } from './may-announce.ts';
import { mayAnnounceOn } from './may-announce-on.ts';
import { mayRevoke } from './may-revoke.ts';
import { publicNoticeState } from './notice-state.ts';

const stored: AnnounceFacts = {
  kind: 'disposal',
  status: 'stored',
  storageAnnouncedOn: '2026-03-10',
  disposalAnnouncedOn: null,
  blockers: [],
};
const blocker = (code: Blocker['code']): Blocker => ({ code, reason: '理由', todo: '対応', article: '', since: null });
const codeOf = (changes: Partial<AnnounceFacts>) => {
  const verdict = mayAnnounce({ ...stored, ...changes });
  return verdict.allowed ? 'allowed' : verdict.code;
};

describe('公示の候補', () => {
  it('処分公示は、公示のほかに止めるものがないときにできる', () => {
    expect(codeOf({ blockers: [blocker('not-announced')] })).toBe('allowed');
    expect(codeOf({ blockers: [blocker('not-announced'), blocker('deadline')] })).toBe('deadline');
    expect(codeOf({ blockers: [blocker('police-inquiry')] })).toBe('police-inquiry');
  });

  it('保管の公示は、期限前でも保留中でもできる', () => {
    expect(codeOf({ kind: 'storage', storageAnnouncedOn: null, blockers: [blocker('deadline')] })).toBe('allowed');
  });

  it('二度の公示・受入前・手続きの終わった自転車は断る', () => {
    expect(codeOf({ kind: 'storage' })).toBe('already-announced');
    expect(codeOf({ disposalAnnouncedOn: '2026-05-07' })).toBe('already-announced');
    expect(codeOf({ status: 'in_transit' })).toBe('not-stored');
    expect(codeOf({ status: 'returned' })).toBe('closed');
  });
});

describe('公示の日', () => {
  const notice = { announcedOn: '2026-05-10', announcedUntil: '2026-05-24', isRevoked: false };

  it('今日からは公示でき、昨日の公示は登録できない', () => {
    expect(mayAnnounceOn('2026-05-10', '2026-05-10').allowed).toBe(true);
    expect(mayAnnounceOn('2026-05-09', '2026-05-10').allowed).toBe(false);
  });

  it('取り消せるのは公示日の前日まで、一度だけ', () => {
    expect(mayRevoke(notice, '2026-05-09').allowed).toBe(true);
    expect(mayRevoke(notice, '2026-05-10')).toMatchObject({ code: 'announced-already' });
    expect(mayRevoke({ ...notice, isRevoked: true }, '2026-05-09')).toMatchObject({ code: 'already-revoked' });
  });

  it('日が進むと、公示前・公示中・公示終了と変わる', () => {
    const days = ['2026-05-09', '2026-05-10', '2026-05-24', '2026-05-25'];
    expect(days.map((day) => publicNoticeState(notice, day))).toEqual(['waiting', 'running', 'running', 'ended']);
    expect(publicNoticeState({ ...notice, isRevoked: true }, '2026-05-25')).toBe('revoked');
  });
});
