import type { Day } from '../ground/values.ts';
import { allowed, refused, type Verdict } from '../ground/verdict.ts';
import type { NoticeState } from './contracts.ts';

export type CancelUndeliveredFacts = { state: NoticeState; addressInquiredOn: Day | null; hasLaterNotice: boolean };

/** Whether 返戻 was a slip of the scanner: nothing may have followed from it yet. Row N4. */
export function mayCancelUndelivered({ state, addressInquiredOn, hasLaterNotice }: CancelUndeliveredFacts): Verdict {
  if (state !== 'undelivered') return refused('not-undelivered', '返戻を登録した通知ではありません');
  if (hasLaterNotice) return refused('resent', '新しい通知を作成済みです。先にその通知を取り消してください');
  if (addressInquiredOn !== null) {
    return refused('inquired', '住所照会を済ませた通知のため、返戻を取り消せません。回答を登録してください');
  }
  return allowed;
}
