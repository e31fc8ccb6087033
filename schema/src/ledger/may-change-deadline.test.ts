import { describe, expect, it } from 'vitest';
import { closedStatuses } from '../bicycle/status.ts';
import { type DeadlineChangeFacts, mayChangeDeadline } from './may-change-deadline.ts';

const change = (facts: Partial<DeadlineChangeFacts> = {}): DeadlineChangeFacts => ({
  status: 'stored',
  revision: 3,
  expectedRevision: 3,
  removedOn: '2026-11-23',
  disposalAnnouncedOn: null,
  until: '2027-02-28',
  today: '2026-12-10',
  confirmsAnnounced: false,
  ...facts,
});

describe('保管期限の変更', () => {
  it.each(['2027-02-28', '2026-12-11', '2026-12-10'])('今日以後の日（%s）に変更できる', (until) => {
    expect(mayChangeDeadline(change({ until }))).toEqual({ allowed: true });
  });

  it('昨日には変更できない', () => {
    expect(mayChangeDeadline(change({ until: '2026-12-09' }))).toMatchObject({ code: 'in-past' });
  });

  it('撤去日より前には変更できず、撤去日を示す', () => {
    expect(mayChangeDeadline(change({ until: '2026-11-22' }))).toMatchObject({
      code: 'before-removal',
      reason: expect.stringContaining('令和8年11月23日'),
    });
  });

  it('撤去の当日には変更できる', () => {
    expect(mayChangeDeadline(change({ today: '2026-11-23', until: '2026-11-23' }))).toEqual({ allowed: true });
  });

  it('処分公示のあとは、確認してはじめて変更できる', () => {
    const announced = change({ disposalAnnouncedOn: '2026-12-01' });

    expect(mayChangeDeadline(announced)).toMatchObject({
      code: 'announced',
      reason: expect.stringContaining('令和8年12月1日'),
    });
    expect(mayChangeDeadline({ ...announced, confirmsAnnounced: true })).toEqual({ allowed: true });
  });

  it('確認しても、過ぎた日にはできない', () => {
    const confirmed = change({ disposalAnnouncedOn: '2026-12-01', confirmsAnnounced: true, until: '2026-12-09' });

    expect(mayChangeDeadline(confirmed)).toMatchObject({ code: 'in-past' });
  });

  it('撤去前の自転車には期限がない', () => {
    expect(mayChangeDeadline(change({ status: 'tagged', removedOn: null }))).toMatchObject({ code: 'not-removed' });
  });

  it('ほかの人が変えた行は断る', () => {
    expect(mayChangeDeadline(change({ revision: 4 }))).toMatchObject({ code: 'changed-meanwhile' });
  });

  it.each(closedStatuses)('終わった自転車（%s）は断る', (status) => {
    expect(mayChangeDeadline(change({ status, confirmsAnnounced: true }))).toMatchObject({ code: 'closed' });
  });
});
