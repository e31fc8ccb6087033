import type { Day, Id } from '../ground/values.ts';
import type { NoticeState } from './contracts.ts';

export type StandingNotice = {
  state: Exclude<NoticeState, 'cancelled'>;
  notifiedOn: Day | null;
  undeliveredOn: Day | null;
  undeliveredReason: Id | null;
};

/** 返還通知日 and 返戻 as the ledger shows them. */
export type NoticeColumns = {
  notifiedOn: Day | null;
  isUndelivered: boolean;
  undeliveredOn: Day | null;
  undeliveredReason: Id | null;
};

/**
 * What the bicycle's row says after its newest notice that was not cancelled: making, sending, a return by post and
 * taking any of them back all lead here, so the row can't tell another story than the notices. Rows N1, N4.
 */
export function bicycleAfterNotices(newest: StandingNotice | undefined): NoticeColumns {
  const isUndelivered = newest?.state === 'undelivered';
  return {
    notifiedOn: newest?.notifiedOn ?? null,
    isUndelivered,
    undeliveredOn: isUndelivered ? newest.undeliveredOn : null,
    undeliveredReason: isUndelivered ? newest.undeliveredReason : null,
  };
}
