import { mayEdit } from '../bicycle/may-edit.ts';
import type { Status } from '../bicycle/status.ts';
import { formatWareki } from '../ground/text/wareki.ts';
import type { Day } from '../ground/values.ts';
import { allowed, refused, type Verdict } from '../ground/verdict.ts';

export type DeadlineChangeFacts = {
  status: Status;
  revision: number;
  expectedRevision: number;
  /** Null while the bicycle still stands on the street: it has no deadline yet. */
  removedOn: Day | null;
  disposalAnnouncedOn: Day | null;
  /** The new 保管期限, itself the last day kept. */
  until: Day;
  today: Day;
  /** The person answered the warning about the 処分公示. */
  confirmsAnnounced: boolean;
};

/**
 * Whether 保管期限 may be set to `until` (rows L1, L8). `announced` is a warning: the same command with
 * `confirmsAnnounced` goes through.
 */
export function mayChangeDeadline(facts: DeadlineChangeFacts): Verdict {
  const { removedOn, disposalAnnouncedOn, until, today } = facts;
  const edit = mayEdit(facts, facts.expectedRevision);
  if (!edit.allowed) return edit;
  if (removedOn === null)
    return refused('not-removed', 'まだ撤去していないため、保管期限がありません。撤去を登録してから変更してください');
  if (until < removedOn) {
    return refused(
      'before-removal',
      `保管期限は撤去日（${formatWareki(removedOn)}）より前にできません。撤去日以後の日を選んでください`,
    );
  }
  if (until < today) return refused('in-past', '保管期限は過ぎた日にできません。今日以後の日を選んでください');
  if (disposalAnnouncedOn !== null && !facts.confirmsAnnounced) {
    return refused(
      'announced',
      `${formatWareki(disposalAnnouncedOn)}に処分公示が済んでいます。それでも変更するときは「公示済みを確認した」を選んでもう一度行ってください`,
    );
  }
  return allowed;
}
