import { isClosed, type Status, statusLabels } from '../bicycle/status.ts';
import type { Blocker } from '../disposal/may-dispose.ts';
import { formatWareki } from '../text/wareki.ts';
import type { Day } from '../values.ts';
import { allowed, refused, type Verdict } from '../verdict.ts';
import type { PublicNoticeKind } from './contracts.ts';

export type AnnounceFacts = {
  kind: PublicNoticeKind;
  status: Status;
  storageAnnouncedOn: Day | null;
  disposalAnnouncedOn: Day | null;
  /** What stands against a disposal today; only asked for 処分公示. */
  blockers: readonly Blocker[];
};

/**
 * Whether a bicycle may stand on a 公示. Storage (自転車法6条2項): it is in the yard and not announced. Disposal
 * (6条3項, row D1): everything else that the gate asks is done.
 */
export function mayAnnounce({
  kind,
  status,
  storageAnnouncedOn,
  disposalAnnouncedOn,
  blockers,
}: AnnounceFacts): Verdict {
  if (isClosed(status)) {
    return refused('closed', `「${statusLabels[status]}」で手続きが終わっているため、公示できません`);
  }
  if (status !== 'stored') {
    return refused('not-stored', '保管所に受け入れていないため、公示できません。先に受入を登録してください');
  }
  const announcedOn = kind === 'storage' ? storageAnnouncedOn : disposalAnnouncedOn;
  if (announcedOn !== null) {
    return refused('already-announced', `${formatWareki(announcedOn)}付けの公示に載っています`);
  }
  const standing = kind === 'disposal' ? blockers.find(({ code }) => code !== 'not-announced') : undefined;
  return standing ? refused(standing.code, `${standing.reason}。${standing.todo}`, standing.article) : allowed;
}
