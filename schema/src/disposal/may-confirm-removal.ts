import { isClosed, type Status } from '../bicycle/status.ts';
import { allowed, refused, type Verdict } from '../ground/verdict.ts';
import { type RemovalKind, type RemovalState, removalLabels } from './protection.ts';

type RemovalFacts = { status: Status; kind: RemovalKind; state: RemovalState; isOwn: boolean };

/** Whether this person may confirm what was taken away, or say no: never the one who did it confirms. */
export function mayConfirmRemoval(
  { status, kind, state, isOwn }: RemovalFacts,
  decision: 'confirmed' | 'refused',
): Verdict {
  if (isClosed(status)) return refused('closed', '手続きが終わった自転車が含まれています。画面を更新してください');
  if (state === 'confirmed') return refused('already-confirmed', 'すでに確認されています。画面を更新してください');
  if (decision === 'refused' && state === 'refused') {
    return refused('already-refused', 'すでに「認めない」とされています。確認するときは「確認する」を押してください');
  }
  if (decision === 'confirmed' && isOwn) {
    return refused('same-person', `「${removalLabels[kind]}」を行った人は確認できません。別の担当者が確認してください`);
  }
  return allowed;
}
