import { allowed, refused, type Verdict } from '../ground/verdict.ts';
import type { NoticeState } from './contracts.ts';

/** Whether a notice may be replaced by another one (row N4); the rest is asked of the bicycle by `mayNotify`. */
export function mayReissue({ state, isNewest }: { state: NoticeState; isNewest: boolean }): Verdict {
  if (state === 'cancelled') {
    return refused('cancelled', '取り消された通知です。候補の一覧から新しく作成してください');
  }
  return isNewest
    ? allowed
    : refused('replaced-already', 'この通知のあとに作成した通知があります。新しいほうを再発行してください');
}
