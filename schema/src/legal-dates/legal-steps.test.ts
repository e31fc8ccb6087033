import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventKinds } from '../events.ts';
import { initialSettings } from '../settings.ts';
import { datesOfRemoval } from './dates-of-removal.ts';
import { legalRules } from './legal-rules.ts';
import { legalSteps } from './legal-steps.ts';
import { type LegalEvent, type Standing, stepDates } from './step-dates.ts';

/** Days counted without any of the product's own date code: a number of days since 1970, and tables. */
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number) =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
type Ymd = { year: number; month: number; date: number };
const written = ({ year, month, date }: Ymd) =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
const next = ({ year, month, date }: Ymd): Ymd => {
  if (date < lengthOf(year, month)) return { year, month, date: date + 1 };
  return month === 12 ? { year: year + 1, month: 1, date: 1 } : { year, month: month + 1, date: 1 };
};
/** The first day that no longer belongs to the period: the corresponding day of its start, or the first of the month after. */
function dayAfterPeriod(from: Ymd, months: number): Ymd {
  const start = next(from);
  const count = start.year * 12 + start.month - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return start.date <= lengthOf(year, month)
    ? { year, month, date: start.date }
    : next({ year, month, date: lengthOf(year, month) });
}
const everyDay: Ymd[] = [];
for (let day: Ymd = { year: 2024, month: 1, date: 1 }; day.year <= 2036; day = next(day)) everyDay.push(day);
const someDay = fc.constantFrom(...everyDay).map(written);

const rules = (months = 2) => ({
  ...legalRules(initialSettings(), '2026-11-23'),
  retention: { months, movesOffClosedDays: false },
});
const standing: Standing = {
  today: '2026-11-23',
  isOwnerKnown: false,
  isNotified: false,
  hasRegistration: false,
  blockedBy: [],
};
const stepsOf = (events: LegalEvent[], changes: Partial<Standing> = {}) =>
  Object.fromEntries(legalSteps(events, rules(), { ...standing, ...changes }).map((step) => [step.step, step]));

describe('法の時計の日付', () => {
  it('2024年から2036年までのすべての撤去日で、別に数えた保管期限・処分できる日・所有権の帰属日と一致する', () => {
    const settings = initialSettings();
    const wrong = everyDay.filter((day) => {
      const dates = datesOfRemoval(written(day), settings);
      const disposable = written(dayAfterPeriod(day, 2));
      const ownership = written(dayAfterPeriod(day, 6));
      return (
        dates.disposableFrom !== disposable ||
        dates.ownershipTransfersOn !== ownership ||
        written(next(ymd(dates.retentionDeadlineOn))) !== disposable ||
        written(next(ymd(dates.claimableUntil))) !== ownership
      );
    });

    expect(everyDay).toHaveLength(4749);
    expect(wrong.map(written)).toEqual([]);
  });

  it.each([
    ['2027-02-28', '2027-04-30', '2027-09-01'],
    ['2026-06-30', '2026-08-31', '2027-01-01'],
    ['2026-11-30', '2027-01-31', '2027-06-01'],
    ['2027-04-30', '2027-06-30', '2027-11-01'],
  ])('%s の撤去は、保管期限 %s、公示が同じ日なら所有権の帰属 %s', (removedOn, deadline, ownership) => {
    const dates = datesOfRemoval(removedOn, initialSettings());

    expect([dates.retentionDeadlineOn, dates.ownershipTransfersOn]).toEqual([deadline, ownership]);
  });

  it('広島 2023: 当日を数えた期限にはならず、どの撤去日でも当日の翌日から数えた日より早く処分できない', () => {
    const tooSoon = everyDay.slice(1).filter((day, index) => {
      const dayBefore = everyDay[index] ?? day;
      return (
        (datesOfRemoval(written(day), initialSettings()).disposableFrom ?? '') < written(dayAfterPeriod(dayBefore, 2))
      );
    });

    expect(tooSoon).toEqual([]);
    expect(datesOfRemoval('2023-05-10', initialSettings()).disposableFrom).toBe('2023-07-11');
  });

  it('休業日で延ばす設定では、10月30日〜11月3日の撤去が1月4日に終わる', () => {
    const settings = [
      ...initialSettings(),
      { key: 'deadline.retention', value: { months: 2, movesOffClosedDays: true }, validFrom: '2026-01-01' },
    ];

    for (const removedOn of ['2026-10-30', '2026-10-31', '2026-11-01', '2026-11-02', '2026-11-03']) {
      const dates = datesOfRemoval(removedOn, settings);
      expect(dates.retentionDeadlineOn).toBe('2027-01-04');
      expect(dates.dates.find(({ step }) => step === 'deadline')?.article).toContain('142条');
    }
  });

  it('どの日にも根拠の条文と理由があり、処分できる日は保管期限より必ず後になる', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const { retentionDeadlineOn, disposableFrom, dates } = datesOfRemoval(day, initialSettings());
        expect((disposableFrom ?? '') > (retentionDeadlineOn ?? '')).toBe(true);
        expect(dates.every(({ article, reason }) => article !== '' && reason !== '')).toBe(true);
      }),
    );
  });

  it('月数が増えて早くなる日はなく、撤去が遅くて早くなる日もない', () => {
    fc.assert(
      fc.property(someDay, someDay, fc.integer({ min: 1, max: 23 }), (one, other, months) => {
        const deadline = (on: string, of: number) => stepDates([{ kind: 'removed', on }], rules(of)).deadlineOn ?? '';
        const [early = '', late = ''] = [one, other].sort();
        expect(deadline(early, months) < deadline(early, months + 1)).toBe(true);
        expect(deadline(early, months) <= deadline(late, months)).toBe(true);
      }),
    );
  });

  it('日付に関わらない出来事が何件入っても、どの段の日も変わらない', () => {
    const related =
      /^(tagged|removed|deadline-changed|police-asked|police-answered|.*-announced|notified|notice-sent|returned|gone|cancelled|scrapped|sold|recycled|discarded)$/;
    const unrelated = fc.record({
      kind: fc.constantFrom(...eventKinds.filter((kind) => !related.test(kind))),
      on: someDay,
    });
    fc.assert(
      fc.property(someDay, fc.array(unrelated), (on, noise) => {
        const events: LegalEvent[] = [
          { kind: 'removed', on },
          { kind: 'storage-announced', on },
        ];
        expect(legalSteps([...noise, ...events, ...noise], rules(), standing)).toEqual(
          legalSteps(events, rules(), standing),
        );
      }),
    );
  });
});

describe('規則の版', () => {
  const changed = [
    ...initialSettings(),
    { key: 'deadline.retention', value: { months: 3, movesOffClosedDays: false }, validFrom: '2026-12-01' },
  ];

  it('適用開始日より前の撤去は元の月数、以後の撤去は新しい月数で数える', () => {
    expect(datesOfRemoval('2026-11-30', changed).retentionDeadlineOn).toBe('2027-01-31');
    expect(datesOfRemoval('2026-12-01', changed).retentionDeadlineOn).toBe('2027-03-01');
  });

  it('書き留めた日は、規則が変わっても書き換わらない', () => {
    const events: LegalEvent[] = [
      { kind: 'removed', on: '2026-06-30', fixed: '2026-08-30' },
      { kind: 'storage-announced', on: '2026-07-01', fixed: '2027-01-05' },
      { kind: 'sold', on: '2026-10-01' },
    ];
    const dates = stepDates(events, legalRules(changed, '2026-12-31'));

    expect([dates.deadlineOn, dates.ownershipOn]).toEqual(['2026-08-30', '2027-01-05']);
  });
});

describe('手続きの流れの状態', () => {
  const removed: LegalEvent[] = [
    { kind: 'tagged', on: '2026-09-01' },
    { kind: 'removed', on: '2026-09-01' },
  ];

  it('変更した期限の横に計算の日を残し、処分できる日は変更後の期限から数える', () => {
    const steps = stepsOf([...removed, { kind: 'deadline-changed', on: '2026-10-01', fixed: '2026-12-28' }]);

    expect(steps['deadline']).toMatchObject({ day: '2026-12-28', computedDay: '2026-11-01', state: 'waiting' });
    expect(steps['disposable']?.day).toBe('2026-12-29');
  });

  it('期限が過ぎても止める理由があれば、処分は「止まっている」と理由の番号つきで示す', () => {
    const steps = stepsOf(removed, { isOwnerKnown: true, blockedBy: ['undelivered', 'not-announced'] });

    expect(steps['deadline']?.state).toBe('done');
    expect(steps['return-notice']).toMatchObject({ state: 'blocked', blockedBy: ['undelivered'] });
    expect(steps['disposal-notice']).toMatchObject({ state: 'due', day: '2026-11-02' });
    expect(steps['disposable']).toMatchObject({ state: 'blocked', blockedBy: ['undelivered', 'not-announced'] });
    expect(steps['disposal']?.state).toBe('waiting');
  });

  it('公示の日が先なら、その日まで待つ', () => {
    const steps = stepsOf([...removed, { kind: 'disposal-announced', on: '2026-12-01' }], {
      blockedBy: ['not-announced'],
    });

    expect(steps['disposal-notice']).toMatchObject({ state: 'waiting', day: '2026-12-01' });
    expect(steps['disposable']).toMatchObject({ state: 'waiting', day: '2026-12-01' });
  });

  it('処分公示の最終日までは待ち、翌日から処分できる', () => {
    const events: LegalEvent[] = [...removed, { kind: 'disposal-announced', on: '2026-11-10', until: '2026-11-23' }];
    const lastDay = stepsOf(events, { blockedBy: ['notice-running'] });
    const nextDay = stepsOf(events, { today: '2026-11-24' });

    expect(lastDay['disposal-notice']).toMatchObject({ state: 'done', day: '2026-11-10' });
    expect(lastDay['disposal-notice']?.reason).toContain('令和8年11月23日まで');
    expect(lastDay['disposable']).toMatchObject({ state: 'waiting', day: '2026-11-24' });
    expect(lastDay['disposable']?.reason).toContain('処分公示の最終日の翌日');
    expect(lastDay['disposal']?.state).toBe('waiting');
    expect([nextDay['disposable']?.state, nextDay['disposal']?.state]).toEqual(['due', 'due']);
  });

  it('最終日の分からない公示は、公示の日から処分できる', () => {
    const steps = stepsOf([...removed, { kind: 'disposal-announced', on: '2026-11-10' }]);

    expect(steps['disposable']).toMatchObject({ state: 'due', day: '2026-11-10' });
    expect(steps['disposable']?.reason).toContain('処分公示の日の');
  });

  it('返還した自転車には、残りの段が要らない', () => {
    const steps = stepsOf([...removed, { kind: 'returned', on: '2026-09-20' }], { blockedBy: ['closed'] });

    expect([steps['removal'], steps['disposable'], steps['ownership']].map((step) => step?.state)).toEqual([
      'done',
      'not-needed',
      'not-needed',
    ]);
  });

  it('売却した自転車は、所有権の帰属だけを待つ', () => {
    const steps = stepsOf(
      [...removed, { kind: 'storage-announced', on: '2026-09-02' }, { kind: 'sold', on: '2026-11-10' }],
      { blockedBy: ['closed'] },
    );

    expect(steps['disposal']).toMatchObject({ state: 'done', day: '2026-11-10' });
    expect(steps['ownership']).toMatchObject({ state: 'waiting', day: '2027-03-03' });
    expect(Object.values(steps).some((step) => step.state === 'due' || step.state === 'blocked')).toBe(false);
  });

  it('まだ撤去していない自転車には、期限も処分できる日もない', () => {
    const steps = stepsOf([{ kind: 'tagged', on: '2026-11-23' }], { blockedBy: ['not-stored', 'deadline'] });

    expect([steps['deadline']?.day, steps['disposable']?.day]).toEqual([null, null]);
    expect(steps['disposable']?.state).toBe('waiting');
  });
});

function ymd(day: string | null): Ymd {
  const [year = 0, month = 0, date = 0] = (day ?? '').split('-').map(Number);
  return { year, month, date };
}
