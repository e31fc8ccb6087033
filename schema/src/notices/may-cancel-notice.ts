import { assertNever } from '../ground/assert-never.ts';
import { allowed, refused, type Verdict } from '../ground/verdict.ts';
import type { NoticeState } from './contracts.ts';

/** 発送前の取消: only what has not left the office can be undone. Row N1. */
export function mayCancelNotice(state: NoticeState): Verdict {
  switch (state) {
    case 'made':
      return allowed;
    case 'sent':
      return refused('already-sent', '発送済みのため取り消せません。送り直すときは「再発行」を使ってください');
    case 'undelivered':
      return refused('came-back', '郵便で戻った通知のため取り消せません。返戻の一覧から住所を照会してください');
    case 'cancelled':
      return refused('already-cancelled', 'すでに取り消されています');
    default:
      return assertNever(state);
  }
}
