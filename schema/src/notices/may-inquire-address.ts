import type { Day } from '../ground/values.ts';
import { allowed, refused, type Verdict } from '../ground/verdict.ts';
import type { UndeliveredStep } from './undelivered-step.ts';

/** `step` is null for a notice that has not come back. */
export type AddressInquiryFacts = {
  step: UndeliveredStep | null;
  inquiredOn: Day;
  undeliveredOn: Day | null;
  today: Day;
};

/** 住所照会: whether the ward's residents' office is asked about this returned letter. Row N4. */
export function mayInquireAddress({ step, inquiredOn, undeliveredOn, today }: AddressInquiryFacts): Verdict {
  if (inquiredOn > today) return refused('inquired-in-future', '照会日は今日までの日を選んでください');
  if (undeliveredOn !== null && inquiredOn < undeliveredOn) {
    return refused('inquired-before-return', '照会日は返戻日以後の日を選んでください');
  }
  switch (step) {
    case 'new':
    case 'inquired':
      return allowed;
    case null:
      return refused('not-undelivered', '返戻を登録した通知ではありません');
    case 'answered':
      return refused('has-new-address', '新しい住所が登録されています。通知を作り直してください');
    case 'resent':
      return refused('resent', '新しい通知を作成済みです');
    case 'closed':
      return refused('nothing-to-ask', '返還・処分が済んだか、住所が判明しないと回答されています');
  }
}
