import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockerCodes, liftableCodes } from '../bicycle/blocker-codes.ts';
import { closedStatuses } from '../bicycle/status.ts';
import type { NoticeFact } from '../notices/is-notified.ts';
import type { GateFacts } from './gate-facts.ts';
import { disposalBlockers, isLiftable, mayDispose } from './may-dispose.ts';

const today = '2026-11-23';
const ready: GateFacts = {
  bicycleId: '00000000-0000-4000-8000-000000000001',
  status: 'stored',
  removedOn: '2026-09-01',
  retentionDeadlineOn: '2026-11-01',
  isOwnerKnown: false,
  notifiedOn: null,
  isUndelivered: false,
  undeliveredOn: null,
  notices: [],
  isOwnerAnother: false,
  toldOn: null,
  minimumDaysAfterNotice: 14,
  storageAnnouncedOn: '2026-09-05',
  storageNoticeState: 'announced',
  disposalAnnouncedOn: '2026-11-10',
  disposalNoticeState: 'announced',
  disposalAnnouncedUntil: '2026-11-20',
  disposalNoticeDays: 14,
  minimumNoticeDays: 14,
  registrationStanding: 'not-needed',
  unconfirmedRemovals: [],
  openInquirySince: null,
  unansweredDays: 30,
  hasTheftReport: false,
  theftReportedOn: null,
  isReportedStolen: false,
  isHeld: false,
  holdReason: null,
  heldOn: null,
  counterCaseSince: null,
  isBeyondUse: false,
  beyondUseReason: null,
  beyondUsePhotos: 0,
  isBeyondUseConfirmed: false,
  waivedBeyondUse: ['deadline', 'not-announced', 'notice-too-short', 'notice-running'],
  liftedCodes: [],
};
const toOwner = (state: NoticeFact['state']): NoticeFact => ({ state, isToOwner: true });
const toAnother = (state: NoticeFact['state']): NoticeFact => ({ state, isToOwner: false });
const codesOf = (changes: Partial<GateFacts>) =>
  disposalBlockers({ ...ready, ...changes }, today).map(({ code }) => code);

describe('処分の関門', () => {
  it('期限が過ぎ、公示が済み、止めるものがなければ処分できる', () => {
    expect(mayDispose(ready, today)).toEqual({ allowed: true });
  });

  it.each<[string, Partial<GateFacts>, string[]]>([
    ['保管期限の当日', { retentionDeadlineOn: today }, ['deadline']],
    ['保管期限がない', { retentionDeadlineOn: null }, ['deadline']],
    ['まだ受け入れていない', { status: 'in_transit' }, ['not-stored']],
    ['所有者が分かるのに通知がない', { isOwnerKnown: true }, ['not-notified']],
    ['通知を作っただけ', { isOwnerKnown: true, notifiedOn: today, notices: [toOwner('made')] }, ['not-notified']],
    ['通知を取り消した', { isOwnerKnown: true, notices: [toOwner('cancelled')] }, ['not-notified']],
    ['返戻のまま', { isOwnerKnown: true, isUndelivered: true, notices: [toOwner('undelivered')] }, ['undelivered']],
    [
      '返戻の後に作り直しただけ',
      { isOwnerKnown: true, notices: [toOwner('made'), toOwner('undelivered')] },
      ['undelivered'],
    ],
    ['前の所有者にだけ発送した', { isOwnerKnown: true, notices: [toAnother('sent')] }, ['not-notified']],
    [
      '前の所有者への通知が返戻のまま',
      { isOwnerKnown: true, isUndelivered: true, notices: [toAnother('undelivered')] },
      ['not-notified'],
    ],
    [
      '移行データの所有者が替わった',
      { isOwnerKnown: true, notifiedOn: '2026-10-01', isOwnerAnother: true },
      ['not-notified'],
    ],
    ['照会中', { openInquirySince: '2026-10-01' }, ['police-inquiry']],
    ['処分公示がない', { disposalAnnouncedOn: null, disposalNoticeState: null }, ['not-announced']],
    ['処分公示が明日', { disposalAnnouncedOn: '2026-11-24' }, ['not-announced']],
    ['処分公示が取り消された', { disposalNoticeState: 'revoked' }, ['not-announced']],
    ['処分公示が下書き', { disposalNoticeState: 'draft' }, ['not-announced']],
    ['処分公示の最終日', { disposalAnnouncedUntil: today }, ['notice-running']],
    [
      '明日からの処分公示',
      { disposalAnnouncedOn: '2026-11-24', disposalAnnouncedUntil: '2026-12-08' },
      ['not-announced'],
    ],
    [
      '期間の途中で取り消された処分公示',
      { disposalNoticeState: 'revoked', disposalAnnouncedUntil: '2026-12-08' },
      ['not-announced'],
    ],
    ['盗難届', { hasTheftReport: true }, ['theft']],
    ['警察が盗難車と回答', { isReportedStolen: true }, ['theft']],
    ['保留', { isHeld: true, holdReason: '係争中' }, ['held']],
    ['窓口で受付中', { counterCaseSince: '2026-11-20' }, ['counter-case']],
    ['保管の公示がない', { storageAnnouncedOn: null, storageNoticeState: null }, ['not-publicly-stored']],
    ['保管の公示が明日', { storageAnnouncedOn: '2026-11-24' }, ['not-publicly-stored']],
    ['保管の公示が取り消された', { storageNoticeState: 'revoked' }, ['not-publicly-stored']],
    ['処分公示が定めより一日短い', { disposalNoticeDays: 13 }, ['notice-too-short']],
    ['防犯登録が未確認', { registrationStanding: 'unchecked' }, ['registration-unchecked']],
    ['警察へ未照会', { registrationStanding: 'never-asked' }, ['never-asked']],
    ['警察の答えた所有者が未登録', { registrationStanding: 'owner-missing' }, ['owner-missing']],
    [
      '守りを外して二人目が見ていない',
      { unconfirmedRemovals: [{ kind: 'owner-cleared', removedOn: '2026-11-01' }] },
      ['protection-removed'],
    ],
    [
      '通知の発送から14日目',
      { isOwnerKnown: true, notices: [toOwner('sent')], toldOn: '2026-11-09' },
      ['too-soon-after-notice'],
    ],
  ])('%s なら止める', (_what, changes, codes) => {
    expect(codesOf(changes)).toEqual(codes);
  });

  it.each<[string, Partial<GateFacts>]>([
    ['通知を発送した', { isOwnerKnown: true, notices: [toOwner('sent')] }],
    ['通知の発送から15日目', { isOwnerKnown: true, notices: [toOwner('sent')], toldOn: '2026-11-08' }],
    ['警察へ照会して回答があった', { registrationStanding: 'asked' }],
    ['返戻の後に送り直した', { isOwnerKnown: true, notices: [toOwner('sent'), toOwner('undelivered')] }],
    ['移行した行に通知日がある', { isOwnerKnown: true, notifiedOn: '2026-09-10' }],
    ['処分公示の最終日の翌日', { disposalAnnouncedUntil: '2026-11-22' }],
    ['最終日の書かれていない処分公示が今日から', { disposalAnnouncedOn: today, disposalAnnouncedUntil: null }],
    ['移行した行に公示日がある', { disposalNoticeState: null, disposalAnnouncedUntil: null }],
  ])('%s なら止めない', (_what, changes) => {
    expect(codesOf(changes)).toEqual([]);
  });

  it.each(closedStatuses)('%s の自転車は、ほかの事情を問わず終わっている', (status) => {
    expect(codesOf({ status, isHeld: true, retentionDeadlineOn: null })).toEqual(['closed']);
  });

  it('処分公示の期間中は、いつまでかと、翌日から処分できることを言う', () => {
    expect(mayDispose({ ...ready, disposalAnnouncedUntil: today }, today)).toMatchObject({
      code: 'notice-running',
      reason: '処分公示の期間中です（令和8年11月23日まで）。翌日から処分できます',
      article: expect.stringContaining('自転車法6条3項'),
    });
    expect(disposalBlockers({ ...ready, disposalAnnouncedUntil: today }, today)[0]?.since).toBe('2026-11-10');
  });

  it('止めるものには必ず、理由・条文・次にすることがある', () => {
    const all = disposalBlockers(
      {
        ...ready,
        status: 'in_transit',
        isHeld: true,
        counterCaseSince: today,
        hasTheftReport: true,
        openInquirySince: today,
        retentionDeadlineOn: null,
        isOwnerKnown: true,
        disposalAnnouncedOn: null,
        storageAnnouncedOn: null,
        registrationStanding: 'never-asked',
        unconfirmedRemovals: [{ kind: 'hold-released', removedOn: today }],
        isBeyondUse: true,
      },
      today,
    );

    expect(all).toHaveLength(12);
    expect(all.every(({ reason, todo, article }) => reason !== '' && todo !== '' && article !== '')).toBe(true);
  });
});

describe('機能喪失の短い関門（D2）', () => {
  const beyondUse = {
    isBeyondUse: true,
    beyondUseReason: 'フレーム折損',
    beyondUsePhotos: 1,
    isBeyondUseConfirmed: true,
  };
  const early = { retentionDeadlineOn: '2027-01-01', disposalAnnouncedOn: null };

  it('理由・写真・二人目の確認がそろえば、期限と処分公示を待たない', () => {
    expect(codesOf({ ...early, ...beyondUse })).toEqual([]);
  });

  it('二人目が確認するまでは待つ', () => {
    expect(codesOf({ ...early, ...beyondUse, isBeyondUseConfirmed: false })).toEqual([
      'deadline',
      'not-announced',
      'beyond-use-unconfirmed',
    ]);
  });

  it('知らせていない所有者・未照会・保管の公示は、機能喪失でも止める', () => {
    const open = {
      isOwnerKnown: true,
      registrationStanding: 'never-asked',
      storageAnnouncedOn: null,
    } as const;

    expect(codesOf({ ...early, ...beyondUse, ...open })).toEqual([
      'never-asked',
      'not-notified',
      'not-publicly-stored',
    ]);
  });

  it.each([{ beyondUseReason: null }, { beyondUseReason: '。' }, { beyondUsePhotos: 0 }])(
    '証拠が欠けると待つ（%o）',
    (missing) => {
      expect(codesOf({ ...early, ...beyondUse, ...missing })).toEqual([
        'deadline',
        'not-announced',
        'beyond-use-evidence',
      ]);
    },
  );

  it('理由と写真がそろえば、処分公示の期間中でも待たない', () => {
    const running = { disposalAnnouncedUntil: today };

    expect(codesOf({ ...running, ...beyondUse })).toEqual([]);
    expect(codesOf({ ...running, ...beyondUse, beyondUsePhotos: 0 })).toEqual([
      'notice-running',
      'beyond-use-evidence',
    ]);
  });

  it('保留・窓口・盗難・照会は、機能喪失でも止める', () => {
    const open = { isHeld: true, counterCaseSince: today, hasTheftReport: true, openInquirySince: today };

    expect(codesOf({ ...early, ...beyondUse, ...open })).toEqual(['held', 'counter-case', 'theft', 'police-inquiry']);
  });

  it('ふつうに処分できるときは、証拠を求めない', () => {
    expect(codesOf({ isBeyondUse: true })).toEqual([]);
  });
});

describe('例外', () => {
  it('承認された理由だけを外し、後から生じたものは止める', () => {
    const lifted = { disposalAnnouncedOn: null, liftedCodes: ['not-announced'] as const };

    expect(codesOf(lifted)).toEqual([]);
    expect(codesOf({ ...lifted, hasTheftReport: true })).toEqual(['theft']);
  });

  it('公示なしでよいと承認された自転車は、公示の終わりも待たない。その逆はない', () => {
    const running = { disposalAnnouncedUntil: today };

    expect(codesOf({ ...running, liftedCodes: ['not-announced'] })).toEqual([]);
    expect(codesOf({ ...running, liftedCodes: ['notice-running'] })).toEqual([]);
    expect(codesOf({ disposalAnnouncedOn: null, liftedCodes: ['notice-running'] })).toEqual(['not-announced']);
  });

  it('別の手続きで終わるものは、例外では外せない', () => {
    expect(blockerCodes.filter((code) => !isLiftable(code))).toEqual([
      'closed',
      'not-stored',
      'held',
      'counter-case',
      'protection-removed',
      'registration-unchecked',
      'never-asked',
      'owner-missing',
    ]);
    expect(liftableCodes.every(isLiftable)).toBe(true);
  });
});

describe('どの日でも', () => {
  it('期限や公示の終わりより前に処分できるのは、機能喪失か、それについての例外だけ', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-11-${String(date).padStart(2, '0')}`);
    const facts = fc.record({
      retentionDeadlineOn: day,
      disposalAnnouncedOn: fc.option(day),
      disposalAnnouncedUntil: fc.option(day),
      isOwnerKnown: fc.boolean(),
      isHeld: fc.boolean(),
      hasTheftReport: fc.boolean(),
    });
    fc.assert(
      fc.property(facts, day, (changes, on) => {
        const verdict = mayDispose({ ...ready, ...changes }, on);
        const isAnnounced =
          (changes.disposalAnnouncedOn ?? '9999') <= on && (changes.disposalAnnouncedUntil ?? '0') < on;
        const isDue = changes.retentionDeadlineOn < on && isAnnounced;
        const isFree = !changes.isOwnerKnown && !changes.isHeld && !changes.hasTheftReport;
        expect(verdict.allowed).toBe(isDue && isFree);
      }),
    );
  });
});
