import { formatWareki } from '../ground/text/wareki.ts';
import type { Day } from '../ground/values.ts';
import { allowed, refused, type Verdict } from '../ground/verdict.ts';
import type { UndeliveredStep } from './undelivered-step.ts';

export type AddressAnswerFacts = {
  /** Null for a notice that has not come back. */
  step: UndeliveredStep | null;
  addressInquiredOn: Day | null;
  answeredOn: Day;
  today: Day;
  isFound: boolean;
  /** Whether the answer names just whom the letter did not reach. */
  isSameAddress: boolean;
};

/** 住所照会の回答 (row N4): only what was asked has an answer. */
export function mayAnswerAddress(facts: AddressAnswerFacts): Verdict {
  const { step, addressInquiredOn, answeredOn, today, isFound, isSameAddress } = facts;
  if (step === null || addressInquiredOn === null) {
    return refused('not-inquired', '住所照会を登録していない通知です。先に住所照会を登録してください');
  }
  if (step !== 'inquired') {
    return refused('answered-already', '回答を登録済みか、返還・処分・再発送が済んだ通知です。一覧を更新してください');
  }
  if (answeredOn > today) return refused('answered-in-future', '回答日は今日までの日を選んでください');
  if (answeredOn < addressInquiredOn) {
    return refused(
      'answered-before-inquiry',
      `回答日は照会日（${formatWareki(addressInquiredOn)}）以後の日を選んでください`,
    );
  }
  if (isFound && isSameAddress) {
    return refused('same-address', '通知が戻った住所と同じです。新しい住所を入力するか、「判明せず」を選んでください');
  }
  return allowed;
}
