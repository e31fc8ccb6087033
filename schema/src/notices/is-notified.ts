import type { Day } from '../values.ts';
import type { NoticeState } from './contracts.ts';

export type NotifiedFacts = {
  /** 返還通知日 and 返戻 of the bicycle's row. */
  notifiedOn: Day | null;
  isUndelivered: boolean;
  /** All notices of the bicycle, newest first. */
  notices: readonly { state: NoticeState }[];
};

/**
 * Whether the owner was told, as the disposal gate means it (自転車法6条3項; design §3): the last notice that went to
 * the post has not come back. One that was made and never sent counts for nothing. A row without any notice was
 * brought over from an earlier system and counts by its date.
 */
export function isNotified({ notifiedOn, isUndelivered, notices }: NotifiedFacts): boolean {
  if (notices.length === 0) return notifiedOn !== null && !isUndelivered;
  const posted = notices.find(({ state }) => state === 'sent' || state === 'undelivered');
  return posted?.state === 'sent';
}
