import { formatWareki } from '../text/wareki.ts';
import type { Day } from '../values.ts';
import { allowed, refused, type Verdict } from '../verdict.ts';

/** 公示の取消: what has been announced stays announced (自転車法6条2項); before its day it is only a plan. */
export function mayRevoke({ announcedOn, isRevoked }: { announcedOn: Day; isRevoked: boolean }, today: Day): Verdict {
  if (isRevoked) return refused('already-revoked', 'この公示はすでに取り消されています');
  if (today >= announcedOn) {
    return refused(
      'announced-already',
      `公示日（${formatWareki(announcedOn)}）になったため取り消せません。誤りがあるときは、個別の自転車の処分を保留してください`,
      '自転車法6条2項',
    );
  }
  return allowed;
}
