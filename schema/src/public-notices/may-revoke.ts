import { formatWareki } from '../ground/text/wareki.ts';
import type { Day } from '../ground/values.ts';
import { allowed, refused, type Verdict } from '../ground/verdict.ts';

/** 公示の取消: until the end of its first day; what has stood longer stays announced (自転車法6条2項). */
export function mayRevoke({ announcedOn, isRevoked }: { announcedOn: Day; isRevoked: boolean }, today: Day): Verdict {
  if (isRevoked) return refused('already-revoked', 'この公示はすでに取り消されています');
  if (today > announcedOn) {
    return refused(
      'announced-already',
      `公示日（${formatWareki(announcedOn)}）を過ぎたため取り消せません。誤りがあるときは、個別の自転車の処分を保留してください`,
      '自転車法6条2項',
    );
  }
  return allowed;
}
