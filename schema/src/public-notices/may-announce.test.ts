import { describe, expect, it } from 'vitest';
import type { Blocker } from '../disposal/may-dispose.ts';
import { type AnnounceFacts, mayAnnounce } from './may-announce.ts';
import { mayAnnounceOn, mayEndOn } from './may-announce-on.ts';
import { mayRevoke } from './may-revoke.ts';
import { publicNoticeState } from './notice-state.ts';

const stored: AnnounceFacts = {
  kind: 'disposal',
  status: 'stored',
  storageAnnouncedOn: '2026-03-10',
  disposalAnnouncedOn: null,
  retentionDeadlineOn: '2026-05-02',
  announcedOn: '2026-05-07',
  blockers: [],
};
const within = { kind: 'storage' as const, storageAnnouncedOn: null, announcedOn: '2026-03-10' };
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
    expect(codeOf({ ...within, blockers: [blocker('deadline')] })).toBe('allowed');
  });

  it('保管の公示は保管期限まで。期限のあと、処分公示のあとにはできない', () => {
    expect(codeOf({ ...within, announcedOn: '2026-05-02' })).toBe('allowed');
    expect(codeOf({ ...within, announcedOn: '2026-05-03' })).toBe('deadline-over');
    expect(codeOf({ ...within, disposalAnnouncedOn: '2026-04-01' })).toBe('disposal-announced');
  });

  it('処分公示は、前の日までに保管の公示をした自転車だけにできる', () => {
    expect(codeOf({ storageAnnouncedOn: null })).toBe('storage-not-announced');
    expect(codeOf({ storageAnnouncedOn: '2026-05-07' })).toBe('storage-not-announced');
    expect(codeOf({ storageAnnouncedOn: '2026-05-06' })).toBe('allowed');
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

  it('公示は決めた日数より短くできない。公示日は数えない', () => {
    const ending = (announcedUntil: string) => mayEndOn({ announcedOn: '2026-05-10', announcedUntil }, 14);
    expect(ending('2026-05-24')).toEqual({ allowed: true });
    expect(ending('2026-05-23')).toMatchObject({ code: 'announced-too-shortly' });
    expect(ending('2026-05-10')).toMatchObject({ reason: expect.stringContaining('令和8年5月24日以後') });
  });

  it('取り消せるのは公示日のうちまで、一度だけ', () => {
    expect(mayRevoke(notice, '2026-05-09').allowed).toBe(true);
    expect(mayRevoke(notice, '2026-05-10').allowed).toBe(true);
    expect(mayRevoke(notice, '2026-05-11')).toMatchObject({ code: 'announced-already' });
    expect(mayRevoke({ ...notice, isRevoked: true }, '2026-05-09')).toMatchObject({ code: 'already-revoked' });
  });

  it('日が進むと、公示前・公示中・公示終了と変わる', () => {
    const days = ['2026-05-09', '2026-05-10', '2026-05-24', '2026-05-25'];
    expect(days.map((day) => publicNoticeState(notice, day))).toEqual(['waiting', 'running', 'running', 'ended']);
    expect(publicNoticeState({ ...notice, isRevoked: true }, '2026-05-25')).toBe('revoked');
  });
});
