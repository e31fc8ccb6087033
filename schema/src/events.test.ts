import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  closedStatuses,
  disposedStatuses,
  isClosed,
  keptStatuses,
  type Status,
  statuses,
  statusLabels,
  travellingStatuses,
} from './bicycle/status.ts';
import { type EventKind, eventKinds, eventLabels, statusAfter, statusFromEvents } from './events.ts';

const lives: [string, EventKind[], Status][] = [
  ['まだ何もない', [], 'tagged'],
  ['札付けだけ', ['tagged'], 'tagged'],
  ['撤去前に所有者が移動', ['tagged', 'gone'], 'gone'],
  ['札付けの取消', ['tagged', 'cancelled'], 'cancelled'],
  ['撤去', ['tagged', 'removed'], 'removed'],
  ['積込', ['tagged', 'removed', 'loaded'], 'in_transit'],
  ['積込の取消', ['tagged', 'removed', 'loaded', 'unloaded'], 'removed'],
  ['積込を記録せずに搬入', ['tagged', 'removed', 'arrived'], 'stored'],
  ['二次登録まで', ['tagged', 'removed', 'loaded', 'arrived', 'intake-recorded'], 'stored'],
  ['二次登録を二度', ['tagged', 'removed', 'arrived', 'intake-recorded', 'intake-recorded'], 'stored'],
  ['保管所の移動と期限の変更', ['tagged', 'removed', 'arrived', 'moved', 'deadline-changed', 'edited'], 'stored'],
  ['返還', ['tagged', 'removed', 'loaded', 'arrived', 'intake-recorded', 'returned'], 'returned'],
  ['返還の取消', ['tagged', 'removed', 'arrived', 'returned', 'return-cancelled'], 'stored'],
  ['取消のあとの再返還', ['tagged', 'removed', 'arrived', 'returned', 'return-cancelled', 'returned'], 'returned'],
  ['破砕', ['tagged', 'removed', 'arrived', 'intake-recorded', 'scrapped'], 'scrapped'],
  ['売却', ['tagged', 'removed', 'arrived', 'intake-recorded', 'sold'], 'sold'],
  ['リサイクル', ['tagged', 'removed', 'arrived', 'intake-recorded', 'recycled'], 'recycled'],
  ['廃棄', ['tagged', 'removed', 'arrived', 'intake-recorded', 'discarded'], 'discarded'],
  ['処分の取消', ['tagged', 'removed', 'arrived', 'scrapped', 'disposal-cancelled'], 'stored'],
  ['返還通知から発送まで', ['tagged', 'removed', 'arrived', 'notified', 'notice-sent'], 'stored'],
  ['返還通知の取消', ['tagged', 'removed', 'arrived', 'notified', 'notice-cancelled'], 'stored'],
  [
    '返戻から住所照会を経て再発送',
    ['removed', 'arrived', 'notified', 'notice-undelivered', 'address-inquired', 'address-answered', 'notified'],
    'stored',
  ],
  ['返戻の登録の取消', ['removed', 'arrived', 'notified', 'notice-undelivered', 'undelivered-cancelled'], 'stored'],
  ['免除の確認と返還', ['removed', 'arrived', 'exemption-requested', 'exemption-confirmed', 'returned'], 'returned'],
  ['免除の却下', ['removed', 'arrived', 'exemption-requested', 'exemption-refused'], 'stored'],
  ['免除の取下げ', ['removed', 'arrived', 'exemption-requested', 'exemption-withdrawn'], 'stored'],
  ['所有者の登録と公示', ['removed', 'arrived', 'owner-set', 'storage-announced', 'disposal-announced'], 'stored'],
  ['公示の取消', ['removed', 'arrived', 'disposal-announced', 'announcement-revoked'], 'stored'],
  ['処分の保留とその解除', ['removed', 'arrived', 'held', 'hold-released'], 'stored'],
  [
    '例外の却下と承認',
    ['arrived', 'gate-override-asked', 'gate-override-refused', 'gate-override-asked', 'gate-override-approved'],
    'stored',
  ],
  [
    '警察への照会とその取消',
    ['removed', 'arrived', 'police-asked', 'police-answered', 'police-inquiry-cancelled'],
    'stored',
  ],
  ['二人目の確認', ['arrived', 'hold-released', 'protection-refused', 'protection-confirmed'], 'stored'],
  ['処分リストから除外', ['removed', 'arrived', 'disposal-listed', 'disposal-unlisted'], 'stored'],
  [
    '突合のあと売却し、代金を支払う',
    ['arrived', 'disposal-listed', 'disposal-reconciled', 'sold', 'sale-claimed', 'sale-paid-out'],
    'sold',
  ],
  ['一括処理の取消', ['arrived', 'edited', 'bulk-undone'], 'stored'],
  ['返還後の備考', ['tagged', 'removed', 'arrived', 'returned', 'noted', 'edited'], 'returned'],
];

const recordOnly: EventKind[] = [
  'intake-recorded',
  'edited',
  'deadline-changed',
  'noted',
  'notified',
  'exemption-confirmed',
];

describe('経過から決まる状態', () => {
  it.each(lives)('%s', (_, kinds, status) => {
    expect(statusFromEvents(kinds)).toBe(status);
  });

  it('どの経過も、どの状態のあとでも、状態のどれかになる', () => {
    for (const before of statuses) {
      for (const kind of eventKinds) expect(statuses).toContain(statusAfter(before, kind));
    }
  });

  it('知らない経過は黙って通さない', () => {
    expect(() => statusAfter('stored', 'painted' as EventKind)).toThrow();
  });

  it('一生の表にはすべての経過とすべての状態が現れる', () => {
    expect(new Set(lives.flatMap(([, kinds]) => kinds))).toEqual(new Set(eventKinds));
    expect(new Set(lives.map(([, , status]) => status))).toEqual(new Set(statuses));
  });

  it('備考や訂正がいくつ続いても、状態は変わらない', () => {
    fc.assert(
      fc.property(fc.constantFrom(...statuses), fc.array(fc.constantFrom(...recordOnly)), (before, kinds) => {
        expect(kinds.reduce<Status>(statusAfter, before)).toBe(before);
      }),
    );
  });

  it('経過を分けて数えても、続けて数えても同じ状態になる', () => {
    const kinds = fc.array(fc.constantFrom(...eventKinds));
    fc.assert(
      fc.property(kinds, kinds, (first, second) => {
        expect(statusFromEvents([...first, ...second])).toBe(
          second.reduce<Status>(statusAfter, statusFromEvents(first)),
        );
      }),
    );
  });
});

describe('状態の名前と組', () => {
  it('すべての状態と経過に日本語の名前があり、重ならない', () => {
    expect(new Set(statuses.map((status) => statusLabels[status])).size).toBe(statuses.length);
    expect(new Set(eventKinds.map((kind) => eventLabels[kind])).size).toBe(eventKinds.length);
  });

  it('終わった状態・保管すべき状態・札付け済で、すべての状態を一度ずつ覆う', () => {
    expect([...closedStatuses, ...keptStatuses, 'tagged'].sort()).toEqual([...statuses].sort());
  });

  it('処分はみな終わった状態で、移動中はみな保管すべき状態', () => {
    expect(disposedStatuses.every(isClosed)).toBe(true);
    expect(travellingStatuses.every((status) => keptStatuses.includes(status) && !isClosed(status))).toBe(true);
  });
});
