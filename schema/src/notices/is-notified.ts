import type { Day } from '../ground/values.ts';
import type { NoticeState } from './contracts.ts';

/** A notice, and whether it went to the person who is the owner at present: schema/code/is_addressed_to.sql. */
export type NoticeFact = { state: NoticeState; isToOwner: boolean };

export type NotifiedFacts = {
  /** 返還通知日 and 返戻 of the bicycle's row. */
  notifiedOn: Day | null;
  isUndelivered: boolean;
  /** All notices of the bicycle, newest first. */
  notices: readonly NoticeFact[];
  /** Another person was written down as the owner, or nobody, since the bicycle came into the ledger. */
  isOwnerAnother: boolean;
};

/**
 * Whether the owner was told, as the disposal gate means it (自転車法6条3項): the last notice to the present
 * owner that went to the post has not come back. One that was made and never sent counts for nothing. A row without
 * any notice was brought over from an earlier system and counts by its date.
 */
export function isNotified({ notifiedOn, isUndelivered, notices, isOwnerAnother }: NotifiedFacts): boolean {
  if (notices.length === 0) return notifiedOn !== null && !isUndelivered && !isOwnerAnother;
  const posted = notices.find(({ state, isToOwner }) => isToOwner && (state === 'sent' || state === 'undelivered'));
  return posted?.state === 'sent';
}
