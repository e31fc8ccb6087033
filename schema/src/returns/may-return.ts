import { mayOverwrite } from '../bicycle/may-overwrite.ts';
import { type Status, statusLabels } from '../bicycle/status.ts';
import { assertNever } from '../ground/assert-never.ts';
import { refused, type Verdict } from '../ground/verdict.ts';

export type ReturnFacts = {
  status: Status;
  revision: number;
  expectedRevision: number;
  /** Kept back, as for the police's inquiry into a theft. */
  isHeld?: boolean | undefined;
};

/** Whether the bicycle may be given back at the counter: once, and only from the yard (rows R1, R3). */
export function mayReturn({ status, revision, expectedRevision, isHeld = false }: ReturnFacts): Verdict {
  switch (status) {
    case 'stored':
      if (isHeld) return refused('held', 'この自転車は返還を止めています。区の担当者に確かめてください');
      return mayOverwrite(revision, expectedRevision);
    case 'returned':
      return refused('already-returned', 'この自転車は返還が済んでいます。台帳で返還の記録を確かめてください');
    case 'scrapped':
    case 'sold':
    case 'recycled':
    case 'discarded':
      return refused(
        'already-disposed',
        `この自転車は処分が済んでいます（${statusLabels[status]}）。区の担当者に連絡してください`,
      );
    case 'removed':
    case 'in_transit':
      return refused('not-received', 'まだ受け入れていません。先に「受入」で札を読み取ってください');
    case 'tagged':
      return refused('not-removed', '撤去の登録がない自転車です。札と自転車を確かめてください');
    case 'gone':
      return refused('gone', '所有者が移動したと登録されています。札と自転車を確かめ、区の担当者に連絡してください');
    case 'cancelled':
      return refused('cancelled', '登録が取り消された自転車です。札と自転車を確かめ、区の担当者に連絡してください');
    default:
      return assertNever(status);
  }
}
