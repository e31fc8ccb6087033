import type { BlockerCode } from '../bicycle/blocker-codes.ts';
import { isClosed, type Status, statusLabels } from '../bicycle/status.ts';
import type { Blocker } from '../disposal/may-dispose.ts';
import { formatWareki } from '../ground/text/wareki.ts';
import type { Day } from '../ground/values.ts';
import { allowed, refused, type Verdict } from '../ground/verdict.ts';
import type { PublicNoticeKind } from './contracts.ts';

export type AnnounceFacts = {
  kind: PublicNoticeKind;
  status: Status;
  retentionDeadlineOn: Day;
  storageAnnouncedOn: Day | null;
  disposalAnnouncedOn: Day | null;
  /** What stands against a disposal today; only asked for 処分公示. */
  blockers: readonly Blocker[];
  /** 公示日; today while it is not chosen. */
  announcedOn: Day;
};

/**
 * Whether a bicycle may stand on a 公示. Storage (自転車法6条2項): it is in the yard, within its 保管期限 and not announced.
 * Disposal (6条3項, row D1): it has been announced as stored, and everything else that the gate asks is done.
 */
export function mayAnnounce(facts: AnnounceFacts): Verdict {
  const { kind, status, storageAnnouncedOn, disposalAnnouncedOn } = facts;
  if (isClosed(status)) {
    return refused('closed', `「${statusLabels[status]}」で手続きが終わっているため、公示できません`);
  }
  if (status !== 'stored') {
    return refused('not-stored', '保管所に受け入れていないため、公示できません。先に受入を登録してください');
  }
  const earlier = kind === 'storage' ? storageAnnouncedOn : disposalAnnouncedOn;
  if (earlier !== null) return refused('already-announced', `${formatWareki(earlier)}付けの公示に載っています`);
  return kind === 'storage' ? mayAnnounceStorage(facts) : mayAnnounceDisposal(facts);
}

function mayAnnounceStorage({ disposalAnnouncedOn, retentionDeadlineOn, announcedOn }: AnnounceFacts): Verdict {
  if (disposalAnnouncedOn !== null) {
    const day = formatWareki(disposalAnnouncedOn);
    return refused(
      'disposal-announced',
      `${day}付けの処分公示に載っているため、保管の公示はできません`,
      '自転車法6条2項',
    );
  }
  if (announcedOn > retentionDeadlineOn) {
    return refused(
      'deadline-over',
      `保管期限（${formatWareki(retentionDeadlineOn)}）のあとの保管の公示はできません。先に保管期限を延ばしてください`,
      '自転車法6条2項',
    );
  }
  return allowed;
}

function mayAnnounceDisposal({ storageAnnouncedOn, announcedOn, blockers }: AnnounceFacts): Verdict {
  if (storageAnnouncedOn === null) {
    return refused(
      'storage-not-announced',
      '保管の公示をしていません。保管期限を延ばし、保管の公示を先にしてください',
      '自転車法6条2項・3項',
    );
  }
  if (storageAnnouncedOn >= announcedOn) {
    return refused(
      'storage-not-announced',
      `保管の公示（${formatWareki(storageAnnouncedOn)}）より後の日に公示してください`,
      '自転車法6条2項・3項',
    );
  }
  const standing = blockers.find(({ code }) => !onlyTakesTime.includes(code));
  return standing ? refused(standing.code, `${standing.reason}。${standing.todo}`, standing.article) : allowed;
}

/** What the days of the 公示 itself may bring about. */
const onlyTakesTime: readonly BlockerCode[] = ['not-announced', 'too-soon-after-notice'];
