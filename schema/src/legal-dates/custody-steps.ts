import type { Day } from '../ground/values.ts';
import type { Standing, StepDates } from './step-dates.ts';
import type { LegalStep } from './steps.ts';

/** 警告, 撤去 and 保管の公示: how the bicycle came into the office's keeping. */
export function custodySteps({ warnedOn, removedOn, storageAnnouncedOn }: StepDates, { today }: Standing): LegalStep[] {
  return [
    {
      ...plain('warning', warnedOn),
      article: '区条例、要件 F2',
      reason: '札を付けて所有者に知らせた日です',
      state: warnedOn === null ? 'not-needed' : 'done',
    },
    {
      ...plain('removal', removedOn),
      article: '自転車法6条1項',
      reason: '放置自転車を撤去し、保管を始めた日です。期間はこの日を数えません',
      state: removedOn === null ? 'waiting' : 'done',
    },
    {
      ...plain('storage-notice', storageAnnouncedOn),
      article: '自転車法6条2項前段',
      reason: storageAnnouncedOn === null ? '保管したときは公示します' : '保管したことを公示した日です',
      state: announcementState(storageAnnouncedOn, today, removedOn !== null),
    },
  ];
}

/** A step without a blocker and without a date set by a person. */
export const plain = <Name extends LegalStep['step']>(step: Name, day: Day | null) => ({
  step,
  day,
  computedDay: null,
  blockedBy: [],
});

/** A 公示 is done from its day on; before, it is fixed but still to come. */
export function announcementState(on: Day | null, today: Day, canBeMade: boolean): LegalStep['state'] {
  if (on !== null) return on <= today ? 'done' : 'waiting';
  return canBeMade ? 'due' : 'waiting';
}
