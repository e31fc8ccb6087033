import type { BlockerCode } from '../bicycle/blocker-codes.ts';
import { plain } from './custody-steps.ts';
import type { Standing, StepDates } from './step-dates.ts';
import type { LegalStep } from './steps.ts';

/** 警察照会, 回答 and 返還通知: what 6条2項後段 asks for to bring the bicycle back to its owner. */
export function contactSteps(dates: StepDates, standing: Standing): LegalStep[] {
  const { inquiredOn } = dates;
  const { hasRegistration } = standing;
  return [
    {
      ...plain('police-inquiry', inquiredOn),
      article: '自転車法6条2項後段・12条3項',
      reason: hasRegistration ? '防犯登録番号で所有者を警察に尋ねます' : '読み取れた防犯登録番号がありません',
      state: inquiredOn !== null ? 'done' : hasRegistration && dates.removedOn !== null ? 'due' : 'not-needed',
    },
    policeAnswer(dates, standing),
    returnNotice(dates, standing),
  ];
}

function policeAnswer({ inquiredOn, answeredOn }: StepDates, { blockedBy }: Standing): LegalStep {
  const step = { ...plain('police-answer', answeredOn), article: '自転車法12条3項' };
  if (blockedBy.includes('police-inquiry')) {
    return { ...step, reason: '警察の回答を待っています', state: 'blocked', blockedBy: ['police-inquiry'] };
  }
  if (answeredOn !== null) return { ...step, reason: '警察から回答があった日です', state: 'done' };
  if (inquiredOn === null) return { ...step, reason: '警察に照会していません', state: 'not-needed' };
  return { ...step, reason: '照会は取り消されています', state: 'not-needed' };
}

function returnNotice({ notifiedOn, removedOn }: StepDates, standing: Standing): LegalStep {
  const { isOwnerKnown, isNotified, blockedBy } = standing;
  const stoppedBy = blockedBy.filter((code): code is BlockerCode => code === 'undelivered');
  const step = { ...plain('return-notice', notifiedOn), article: '自転車法6条2項後段' };
  if (!isOwnerKnown) return { ...step, reason: '所有者が分かっていません', state: 'not-needed' };
  if (isNotified) return { ...step, reason: '所有者に引取りを知らせた日です', state: 'done' };
  if (stoppedBy.length > 0) {
    return {
      ...step,
      reason: '返戻されました。住所を調べて再発行してください',
      state: 'blocked',
      blockedBy: stoppedBy,
    };
  }
  return {
    ...step,
    reason: '所有者が分かっているため、発送しないと処分できません',
    state: removedOn === null ? 'waiting' : 'due',
  };
}
