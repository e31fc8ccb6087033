import { describe, expect, it } from 'vitest';
import { closedStatuses } from '../bicycle/status.ts';
import type { BulkChange } from './change.ts';
import { type PlannedRow, planChange } from './plan-change.ts';

const row = (facts: Partial<PlannedRow> = {}): PlannedRow => ({
  status: 'stored',
  revision: 4,
  removedOn: '2026-10-31',
  retentionDeadlineOn: '2026-12-31',
  deadlineReason: null,
  disposalAnnouncedOn: null,
  vehicleKind: 'bicycle',
  model: 'city',
  colour: 'red',
  storageSlot: 'A-1',
  conditionMemo: null,
  remarks: null,
  isBeyondUse: false,
  beyondUseReason: null,
  isHeld: false,
  holdReason: null,
  owner: null,
  registrationKey: '世田谷a12345',
  registrationNumber: '世田谷A-12345',
  policeInquiredOn: null,
  policeAnsweredOn: null,
  openInquirySince: null,
  pastOwner: null,
  ...facts,
});
const planned = (change: BulkChange, facts?: Partial<PlannedRow>) =>
  planChange(row(facts), change, { reason: '警察の回答待ち', today: '2026-11-23' });
const later = (months: number, days = 0) => ({ kind: 'deadline-later' as const, months, days });

describe('一括処理の一台ごとの判断', () => {
  it('期限は今の期限から月・日の順に延び、ない日は月の末日になる', () => {
    expect(planned(later(2))).toMatchObject({ changes: { retentionDeadlineOn: '2027-02-28' } });
    expect(planned(later(2, 1))).toMatchObject({ changes: { retentionDeadlineOn: '2027-03-01' } });
    expect(planned(later(0, 10))).toMatchObject({
      allowed: true,
      event: 'deadline-changed',
      changes: { retentionDeadlineOn: '2027-01-10', deadlineReason: '警察の回答待ち' },
    });
  });

  it('延ばしても過ぎた日になる期限は断る', () => {
    expect(planned(later(0, 1), { retentionDeadlineOn: '2026-11-01' })).toMatchObject({ code: 'in-past' });
  });

  it('期限のない自転車は延ばせない', () => {
    const standing = { status: 'tagged' as const, removedOn: null, retentionDeadlineOn: null };

    expect(planned(later(1), standing)).toMatchObject({ code: 'no-deadline' });
    expect(planned({ kind: 'deadline-day', until: '2027-01-31' }, standing)).toMatchObject({ code: 'not-removed' });
  });

  it('処分公示の確認は束で尋ねるため、一台ごとには断らない', () => {
    expect(planned(later(1), { disposalAnnouncedOn: '2026-11-01' })).toMatchObject({ allowed: true });
  });

  it('すでにその内容なら、触らない', () => {
    expect(planned({ kind: 'deadline-day', until: '2026-12-31' })).toMatchObject({ code: 'already-so' });
    expect(planned({ kind: 'look', colourId: 'red', storageSlot: 'A-1' })).toMatchObject({ code: 'already-so' });
    expect(planned({ kind: 'hold' }, { isHeld: true })).toMatchObject({ code: 'already-held' });
    expect(planned({ kind: 'hold-released' })).toMatchObject({ code: 'not-held' });
    expect(planned({ kind: 'owner-cleared' })).toMatchObject({ code: 'already-so' });
  });

  it('特徴は入力した項目だけを変え、備考は下に書き足す', () => {
    expect(planned({ kind: 'look', colourId: 'blue', remarks: '追記' }, { remarks: '元の備考' })).toEqual({
      allowed: true,
      event: 'edited',
      changes: { colour: 'blue', remarks: '元の備考\n追記' },
    });
  });

  it('車種も変えられ、状況メモは下に書き足す', () => {
    expect(
      planned({ kind: 'look', vehicleKindId: 'moped', conditionMemo: '泥よけなし' }, { conditionMemo: 'サビ' }),
    ).toMatchObject({ changes: { vehicleKind: 'moped', conditionMemo: 'サビ\n泥よけなし' } });
  });

  it('同じ所有者の登録は、所有者のいない自転車だけに行い、置き換えると言われたときだけ置き換える', () => {
    const change = { kind: 'owner-set' as const, replaces: false, ownerId: 'company' };

    expect(planned(change)).toEqual({ allowed: true, event: 'owner-set', changes: { owner: 'company' } });
    expect(planned(change, { owner: 'somebody' })).toMatchObject({ code: 'has-owner' });
    expect(planned({ ...change, replaces: true }, { owner: 'somebody' })).toMatchObject({
      changes: { owner: 'company' },
    });
  });

  it('過去の撤去の所有者は、記録があり、確認した日が新しく、今の所有者がいないときだけ引き継ぐ', () => {
    const change = (confirmedFrom?: string) => ({ kind: 'owner-taken-over' as const, confirmedFrom });
    const pastOwner = { ownerId: 'past', confirmedOn: '2025-06-01' };

    expect(planned(change(), { pastOwner })).toMatchObject({ event: 'owner-set', changes: { owner: 'past' } });
    expect(planned(change())).toMatchObject({ code: 'no-past-owner' });
    expect(planned(change(), { registrationKey: null })).toMatchObject({ code: 'no-registration' });
    expect(planned(change(), { pastOwner, owner: 'somebody' })).toMatchObject({ code: 'has-owner' });
    expect(planned(change('2025-06-01'), { pastOwner })).toMatchObject({ allowed: true });
    expect(planned(change('2025-06-02'), { pastOwner })).toMatchObject({
      code: 'confirmed-too-early',
      reason: expect.stringContaining('令和7年6月1日'),
    });
    const undated = { pastOwner: { ...pastOwner, confirmedOn: null } };
    expect(planned(change('2025-06-01'), undated)).toMatchObject({ code: 'confirmed-too-early' });
    expect(planned(change(), undated)).toMatchObject({ allowed: true });
  });

  it('機能喪失の理由と保留の理由は、一括処理の理由になる', () => {
    expect(planned({ kind: 'beyond-use' })).toMatchObject({ changes: { beyondUseReason: '警察の回答待ち' } });
    expect(planned({ kind: 'hold' })).toMatchObject({ event: 'held', changes: { holdReason: '警察の回答待ち' } });
  });

  it('札を付けただけの自転車は、処分を保留できない', () => {
    expect(planned({ kind: 'hold' }, { status: 'tagged' })).toMatchObject({ code: 'not-removed' });
  });

  it.each(closedStatuses)('終わった自転車（%s）は、どの処理でも触らない', (status) => {
    for (const change of [later(1), { kind: 'hold' }, { kind: 'look', remarks: '追記' }] as BulkChange[]) {
      expect(planned(change, { status }), change.kind).toMatchObject({ code: 'closed' });
    }
  });
});
