import type { Status } from '../bicycle/status.ts';
import type { NoticeState } from '../notices/contracts.ts';
import type { Day } from '../values.ts';
import type { BlockerCode } from './blocker-codes.ts';

/** What the disposal gate knows of a bicycle; read by `readGateFacts`, and once more by the database's trigger. */
export type GateFacts = {
  bicycleId: string;
  status: Status;
  removedOn: Day | null;
  retentionDeadlineOn: Day | null;
  /** An owner is written on the row. */
  isOwnerKnown: boolean;
  /** 返還通知日, 返戻 and the notices, newest first, as `isNotified` reads them. */
  notifiedOn: Day | null;
  isUndelivered: boolean;
  undeliveredOn: Day | null;
  notices: readonly { state: NoticeState }[];
  /** 処分公示日 of the row. */
  disposalAnnouncedOn: Day | null;
  /** State of the 公示 that the row stands on; null where the date was brought over without one. */
  disposalNoticeState: 'draft' | 'announced' | 'revoked' | null;
  /** The last day that this 公示 names; null where none is written down. */
  disposalAnnouncedUntil: Day | null;
  /** The day since which the police have owed an answer, or contradict themselves. */
  openInquirySince: Day | null;
  hasTheftReport: boolean;
  theftReportedOn: Day | null;
  /** The police answered that it was stolen. */
  isReportedStolen: boolean;
  isHeld: boolean;
  holdReason: string | null;
  heldOn: Day | null;
  /** Since when a claimant's case has been open at the counter. */
  counterCaseSince: Day | null;
  isBeyondUse: boolean;
  beyondUseReason: string | null;
  beyondUsePhotos: number;
  /** What an approved exception lifts; empty without one. */
  liftedCodes: readonly BlockerCode[];
};
