import { dayAfter } from '../ground/days/day-after.ts';
import { formatWareki } from '../ground/text/wareki.ts';
import { announcementState, plain } from './custody-steps.ts';
import { explainPeriod } from './explain-period.ts';
import type { LegalRules } from './legal-rules.ts';
import type { Standing, StepDates } from './step-dates.ts';
import type { LegalStep } from './steps.ts';

/** 保管期限, 処分公示, 処分 and 所有権の帰属: how the keeping ends where nobody came. */
export function closingSteps(dates: StepDates, rules: LegalRules, standing: Standing): LegalStep[] {
  return [
    deadline(dates, rules, standing),
    disposalNotice(dates, standing),
    disposable(dates, standing),
    disposal(dates, standing),
    ownership(dates, rules, standing),
  ];
}

function deadline({ removedOn, deadlineOn, computedDeadlineOn }: StepDates, rules: LegalRules, { today }: Standing) {
  const isChanged = deadlineOn !== computedDeadlineOn;
  const explained =
    removedOn === null ? '撤去してから決まります' : explainPeriod(removedOn, rules.retention.months, '撤去日');
  const closedDay = rules.retention.movesOffClosedDays ? '。休業日に当たるときは翌開庁日（民法142条）' : '';
  return {
    ...plain('deadline', deadlineOn),
    computedDay: isChanged ? computedDeadlineOn : null,
    article: rules.retention.movesOffClosedDays ? '要件 L1、民法140条・142条・143条' : '要件 L1、民法140条・143条',
    reason: isChanged
      ? `計算とは別の日に変更されています。計算では${explained}${closedDay}`
      : `${explained}${closedDay}`,
    state: deadlineOn !== null && deadlineOn < today ? 'done' : 'waiting',
  } satisfies LegalStep;
}

function disposalNotice(dates: StepDates, { today }: Standing) {
  const { disposalAnnouncedOn, disposalAnnouncedUntil, deadlineOn } = dates;
  const from = deadlineOn === null ? null : dayAfter(deadlineOn);
  const end = disposalAnnouncedUntil === null ? '' : `。公示の期間は${formatWareki(disposalAnnouncedUntil)}までです`;
  return {
    ...plain('disposal-notice', disposalAnnouncedOn ?? from),
    article: '自転車法6条2項・3項、要件 D1',
    reason: disposalAnnouncedOn === null ? '保管期限の翌日から公示できます' : `処分することを公示した日です${end}`,
    state: announcementState(disposalAnnouncedOn, today, from !== null && from <= today),
  } satisfies LegalStep;
}

function disposable(dates: StepDates, { today, blockedBy }: Standing): LegalStep {
  const { disposableFrom, disposedOn } = dates;
  const isTime = disposableFrom !== null && disposableFrom <= today;
  const stopped = isTime && blockedBy.length > 0;
  const free = disposableFrom === null ? 'waiting' : blockedBy.length === 0 ? 'due' : 'waiting';
  return {
    ...plain('disposable', disposableFrom),
    article: '自転車法6条3項',
    reason: `保管期限の翌日と、${noticeIsOver(dates)}の、遅いほうです`,
    state: disposedOn !== null ? 'done' : stopped ? 'blocked' : free,
    blockedBy: disposedOn !== null ? [] : [...blockedBy],
  };
}

/** A 公示 that was brought over without its last day counts from its day. */
const noticeIsOver = ({ disposalAnnouncedOn, disposalAnnouncedUntil }: StepDates): string =>
  disposalAnnouncedOn !== null && disposalAnnouncedUntil === null ? '処分公示の日' : '処分公示の最終日の翌日';

function disposal({ disposedOn, disposableFrom }: StepDates, { blockedBy }: Standing): LegalStep {
  const isReady = disposableFrom !== null && blockedBy.length === 0;
  return {
    ...plain('disposal', disposedOn),
    article: '自転車法6条3項',
    reason: disposedOn === null ? '売却し、買受人がないときは破砕などで処分します' : '売却または処分した日です',
    state: disposedOn !== null ? 'done' : isReady ? 'due' : 'waiting',
  };
}

function ownership(dates: StepDates, { ownershipMonths }: LegalRules, { today }: Standing): LegalStep {
  const { storageAnnouncedOn, disposalAnnouncedOn, ownershipOn } = dates;
  const announcedOn = storageAnnouncedOn ?? disposalAnnouncedOn;
  return {
    ...plain('ownership', ownershipOn),
    article: '自転車法6条4項',
    reason:
      announcedOn === null
        ? `公示から${ownershipMonths}か月たつと、自転車や売却代金は区のものになります`
        : `${explainPeriod(announcedOn, ownershipMonths, '公示日')}。その翌日に区へ移ります`,
    state: ownershipOn !== null && ownershipOn <= today ? 'done' : 'waiting',
  };
}
